import type { PauseCode, PauseReason } from '../../../shared/domain/campaign.ts';
import { targetOf } from '../accounts.ts';
import { clearPlan } from '../campaigns/clear-plan.ts';
import { stateIn } from '../campaigns/state-in.ts';
import { stopCampaign } from '../campaigns/stop.ts';
import type { Deps } from '../deps.ts';
import { toCallError, traceOf } from '../dispatch.ts';
import { announce, createAnnouncer } from './announcer.ts';
import { openRightToSend } from './right-to-send.ts';
import type { Claim } from './right-to-send.ts';
import { noteBalance } from './balance-hint.ts';
import { runCampaign } from './run.ts';

/** What may end a run early; a later one is not undone by an earlier one, in whatever order they come. */
const wishes = ['pause', 'close', 'undo', 'stop'] as const;
type Wish = (typeof wishes)[number];

interface Run {
  campaignId: string;
  abort: AbortController;
  wish: Wish;
  done: Promise<void>;
}

/** The one sender of a database: at most one campaign at a time, in any process. */
export interface Sender {
  /** Takes the right to send and first settles what a dead sender left; throws `busy_sender`. */
  claim(): Promise<Claim>;
  /** Starts a frozen campaign in the background; `gateway` names another port of a loopback gateway. */
  start(campaignId: string, claim: Claim, gateway?: string): void;
  /** Tells the running campaign to end; takes effect before the next call. False where it is not running. */
  wish(campaignId: string, wish: Wish): boolean;
  /** Resolves when what an earlier sender left is settled and the campaign's run, if any, has ended. */
  settled(campaignId?: string): Promise<void>;
  /** Pauses what runs and lets nothing start any more. */
  close(): Promise<void>;
}

/** Creates the sender of this process; where nobody else sends it settles at once what a dead one left. */
export function createSender(deps: Deps): Sender {
  const { store, clock, log } = deps;
  let run: Run | null = null;
  let isClosing = false;
  const right = openRightToSend(deps);

  const pause = (campaignId: string, reason: PauseReason): void => {
    const from = stateIn(store, campaignId, 'scheduled', 'sending', 'paused');
    if (from === 'paused') return;
    store.campaigns.move(campaignId, { from, to: 'paused' }, reason, clock.nowMs());
  };

  const end = (current: Run, reason: PauseReason | null): void => {
    const { campaignId } = current;
    // With nobody left to hand over there is nothing to resume; why people were refused stands beside them.
    if (reason !== null && store.ledger.hasWaiting(campaignId)) return pause(campaignId, reason);
    const counts = store.campaigns.get(campaignId)?.counts;
    const isClean = counts !== undefined && counts.refused + counts.uncertain === 0;
    const to = isClean ? 'done' : 'done_with_problems';
    store.campaigns.move(campaignId, { from: 'sending', to }, null, clock.nowMs());
  };

  /** Nothing was called yet; a draft again is one whose undo failed half-way. */
  const isUndoable = (campaignId: string): boolean => {
    const state = store.campaigns.get(campaignId)?.state;
    return state === 'scheduled' || state === 'draft';
  };

  const interrupt = async (current: Run): Promise<void> => {
    const { campaignId, wish } = current;
    if (wish === 'stop') {
      await stopCampaign(deps, campaignId);
    } else if (wish === 'undo' && isUndoable(campaignId)) {
      const from = stateIn(store, campaignId, 'scheduled', 'draft');
      if (from !== 'draft') store.campaigns.move(campaignId, { from, to: 'draft' }, null, clock.nowMs());
      await clearPlan(deps, campaignId);
    } else {
      pause(campaignId, { code: wish === 'close' ? 'closed' : 'owner' });
    }
  };

  const work = async (current: Run, gateway: string | undefined): Promise<void> => {
    const { campaignId, abort } = current;
    const plan = store.campaigns.plan(campaignId);
    const campaign = store.campaigns.get(campaignId);
    if (!plan || !campaign) throw new Error('only a frozen campaign can be sent');
    const announcer = createAnnouncer(deps, plan);
    const waitMs = (campaign.startsAtMs ?? 0) - clock.nowMs();
    if (campaign.state === 'scheduled' && waitMs > 0) await clock.sleep(waitMs, abort.signal);
    if (abort.signal.aborted) return interrupt(current);
    const target = await targetOf(deps, plan.accountId, gateway ?? plan.gateway);
    if (abort.signal.aborted) return interrupt(current);
    const from = stateIn(store, campaignId, 'scheduled', 'paused');
    store.campaigns.move(campaignId, { from, to: 'sending' }, null, clock.nowMs());
    // Told before any call, so that whoever follows knows the campaign even if this process dies in the first one.
    announcer.changed();
    await noteBalance(deps, campaignId, target, 'before');
    const result = await runCampaign(deps, plan, target, abort.signal, announcer);
    if ((store.campaigns.get(campaignId)?.counts.undecided ?? 0) > 0) {
      await noteBalance(deps, campaignId, target, 'after');
    }
    const isStopped = result.end === 'paused' && current.wish === 'stop';
    if (result.end === 'interrupted' || isStopped) await interrupt(current);
    else end(current, result.end === 'paused' ? result.reason : null);
  };

  /** Pauses after a failure; answers the reason where the ledger cannot be written, and null where it was. */
  const fail = async (current: Run, error: unknown): Promise<PauseReason | null> => {
    log.write('sender_failed', traceOf(error));
    const reason: PauseReason = { code: pauseCodeOf(error) };
    try {
      if (current.wish === 'stop' || current.wish === 'undo') await interrupt(current);
      else pause(current.campaignId, reason);
      // A call whose outcome could not be written is uncertain from now on, not only from the next start.
      store.ledger.recover(clock.nowMs());
      return null;
    } catch (cause) {
      // The ledger itself cannot be written: whoever takes the lock next recovers.
      log.write('sender_cannot_pause', traceOf(cause));
      return reason;
    }
  };

  const carryOut = async (current: Run, held: Claim, gateway: string | undefined): Promise<void> => {
    let unwritten: PauseReason | null = null;
    try {
      await work(current, gateway);
    } catch (error) {
      unwritten = await fail(current, error);
    }
    run = null;
    try {
      held.release();
      announce(deps, current.campaignId, unwritten);
    } catch (error) {
      log.write('sender_cannot_tell', traceOf(error));
    }
  };

  const tell = (current: Run, wish: Wish): void => {
    if (wishes.indexOf(wish) > wishes.indexOf(current.wish)) current.wish = wish;
    current.abort.abort();
  };

  return {
    claim: () => right.claim(),
    start(campaignId, held, gateway) {
      const current: Run = {
        campaignId,
        abort: new AbortController(),
        wish: 'pause',
        done: Promise.resolve(),
      };
      run = current;
      // The plan was being frozen when the app was closed.
      if (isClosing) tell(current, 'close');
      current.done = carryOut(current, held, gateway);
    },
    wish(campaignId, wish) {
      if (run?.campaignId !== campaignId) return false;
      tell(run, wish);
      return true;
    },
    settled: async (campaignId) => {
      await right.started;
      if (run && (campaignId === undefined || run.campaignId === campaignId)) await run.done;
    },
    async close() {
      isClosing = true;
      await right.close();
      if (!run) return;
      tell(run, 'close');
      await run.done;
    },
  };
}

const toldCodes = ['no_token', 'disk_full', 'disk_error', 'data_damaged'] as const;

function pauseCodeOf(error: unknown): PauseCode {
  const { code } = toCallError(error);
  return toldCodes.find((told) => told === code) ?? 'internal';
}
