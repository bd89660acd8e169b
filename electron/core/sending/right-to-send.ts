import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Deps } from '../deps.ts';
import { finishLeftBehind } from './finish-left-behind.ts';

/** Holds the right to send; given back by `release`. */
export interface Claim {
  release(): void;
}

/** The right to send of a database, which one process has at a time, and in it one campaign. */
export interface RightToSend {
  /** Ends when what an earlier sender left is settled, or is somebody else's to settle. */
  started: Promise<void>;
  /** Takes the right and first settles what a dead sender left; throws `busy_sender`. */
  claim(): Promise<Claim>;
  /** Lets nobody claim any more. */
  close(): Promise<void>;
}

/** Opens the right to send; where nobody else holds it what a dead sender left is settled at once. */
export function openRightToSend(deps: Deps): RightToSend {
  const { store, lock, clock, log } = deps;
  let isClaimed = false;
  let isClosing = false;

  const take = async (): Promise<Claim> => {
    const release = isClaimed || isClosing ? null : lock.acquire();
    if (!release) throw new ExpectedError('busy_sender');
    isClaimed = true;
    const giveBack = (): void => {
      isClaimed = false;
      release();
    };
    try {
      const found = store.ledger.recover(clock.nowMs());
      if (found.campaigns.length > 0) log.write('recovered', { uncertain: found.uncertainPeople });
      await finishLeftBehind(deps);
    } catch (error) {
      giveBack();
      throw error;
    }
    return { release: giveBack };
  };

  const settleAtStart = async (): Promise<void> => {
    try {
      (await take()).release();
    } catch {
      // Another process is sending, and settles its own attempts; or the ledger cannot be written, which the next claim says.
    }
  };
  const started = settleAtStart();

  return {
    started,
    async claim() {
      await started;
      return await take();
    },
    async close() {
      isClosing = true;
      await started;
    },
  };
}
