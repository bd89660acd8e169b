import { nextReportAtMs } from '../../../shared/domain/delivery.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { targetOf } from '../accounts.ts';
import type { Deps } from '../deps.ts';
import { traceOf } from '../dispatch.ts';
import type { DueReport } from '../ports-store.ts';
import { announce } from '../sending/announcer.ts';

/** At most two status calls a minute, of the three the server takes (push-api section 6): one is left for the balance. */
const betweenCallsMs = 30_000;
const lookAgainMs = 60_000;
const tryAgainMs = 5 * 60_000;

/** Asks for delivery reports in the background, the newest push first, until it is stopped. */
export interface Reporter {
  stop(): void;
}

/** Starts asking; only one process of a data folder may do so. */
export function startReporter(deps: Deps): Reporter {
  const abort = new AbortController();
  run(deps, abort.signal).catch((error: unknown) => {
    deps.log.write('reporter_failed', traceOf(error));
  });
  return { stop: () => abort.abort() };
}

async function run(deps: Deps, signal: AbortSignal): Promise<void> {
  const { store, clock } = deps;
  while (!signal.aborted) {
    const due = store.reports.nextDue(clock.nowMs());
    if (due) {
      await ask(deps, due, signal);
      await clock.sleep(betweenCallsMs, signal);
    } else {
      const nextAtMs = store.reports.nextAtMs();
      const waitMs = nextAtMs === null ? lookAgainMs : nextAtMs - clock.nowMs();
      await clock.sleep(Math.min(Math.max(waitMs, 1_000), lookAgainMs), signal);
    }
  }
}

async function ask(deps: Deps, due: DueReport, signal: AbortSignal): Promise<void> {
  const { store, clock, push } = deps;
  let target;
  try {
    target = await targetOf(deps, due.accountId, due.gateway);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    // No token here for now: the owner may enter it later.
    if (signal.aborted) return;
    return store.reports.postpone(due.attemptId, clock.nowMs() + 12 * tryAgainMs);
  }
  const outcome = await push.deliveryReport(target, due.pushId);
  // Stopped meanwhile: the store may be closed, and the report stays due.
  if (signal.aborted) return;
  const nowMs = clock.nowMs();
  if (outcome.kind === 'throttled' || outcome.kind === 'no_answer') {
    return store.reports.postpone(due.attemptId, nowMs + tryAgainMs);
  }
  const nextAtMs = nextReportAtMs(due.acceptedAtMs, due.reportsAsked + 1, nowMs);
  store.reports.record(due, outcome.kind === 'report' ? outcome.items : [], nextAtMs, nowMs);
  announce(deps, due.campaignId);
}
