import { nextReportAtMs } from '../../../shared/domain/delivery.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { targetOf } from '../accounts.ts';
import type { Deps } from '../deps.ts';
import { traceOf } from '../dispatch.ts';
import type { DueReport } from '../ports-ledger.ts';
import { announce } from '../sending/announcer.ts';
import { createPassedOver } from './passed-over.ts';
import type { PassedOver } from './passed-over.ts';

/** At most two status calls a minute, of the three the server takes (push-api section 6): one is left for the balance. */
const betweenCallsMs = 30_000;
const lookAgainMs = 60_000;
const tryAgainMs = 5 * 60_000;
/** Longer than between two calls: a server that is down leaves the others their turn, however many pushes wait for it. */
const silentMs = 60_000;
/** A keychain may ask its owner each time. */
const lookForTokenMs = 60 * 60_000;

/** Asks for delivery reports in the background, the pushes asked least and then the newest first, until it is stopped. */
export interface Reporter {
  /** A token may be there by now that was not before. */
  accountsChanged(): void;
  stop(): void;
}

/** Starts asking; only one process of a data folder may do so. */
export function startReporter(deps: Deps): Reporter {
  const abort = new AbortController();
  const passedOver = createPassedOver();
  void run(deps, passedOver, abort.signal);
  return { accountsChanged: () => passedOver.accountsChanged(), stop: () => abort.abort() };
}

async function run(deps: Deps, passedOver: PassedOver, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await deps.clock.sleep(await step(deps, passedOver, signal), signal);
    } catch (error) {
      // A full disk or a busy ledger passes, and reports go on then.
      deps.log.write('reporter_failed', traceOf(error));
      await deps.clock.sleep(tryAgainMs, signal);
    }
  }
}

/** Asks for the report that is due, if any; answers for how many ms to rest before the next step. */
async function step(deps: Deps, passedOver: PassedOver, signal: AbortSignal): Promise<number> {
  const { store, clock } = deps;
  const nowMs = clock.nowMs();
  const except = passedOver.at(nowMs);
  const due = store.reports.nextDue(nowMs, except);
  if (due) return (await ask(deps, due, passedOver, signal)) ? betweenCallsMs : 0;
  const nextAtMs = store.reports.nextAtMs(except);
  const waitMs = nextAtMs === null ? lookAgainMs : nextAtMs - clock.nowMs();
  return Math.min(Math.max(waitMs, 1_000), lookAgainMs);
}

/** Asks for a report, where there is a token for it; false where no call was made. */
async function ask(
  deps: Deps,
  due: DueReport,
  passedOver: PassedOver,
  signal: AbortSignal,
): Promise<boolean> {
  const { store, clock, push } = deps;
  const passOver = passedOver.look();
  let target;
  try {
    target = await targetOf(deps, due.accountId, due.gateway);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    passOver(due, clock.nowMs(), lookForTokenMs);
    return false;
  }
  const outcome = await push.deliveryReport(target, due.pushId);
  // Stopped meanwhile: the store may be closed, and the report stays due.
  if (signal.aborted) return true;
  const nowMs = clock.nowMs();
  if (outcome.kind === 'throttled' || outcome.kind === 'no_answer') {
    store.reports.postpone(due.attemptId, nowMs + tryAgainMs);
    passOver(due, nowMs, silentMs);
    return true;
  }
  const nextAtMs = nextReportAtMs(due.acceptedAtMs, due.reportsAsked + 1, nowMs);
  store.reports.record(due, outcome.kind === 'report' ? outcome.items : [], nextAtMs, nowMs);
  announce(deps, due.campaignId);
  return true;
}
