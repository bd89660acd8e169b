import type { PauseReason } from './campaign.ts';
import type { PushOutcome } from './outcome.ts';

/** What the sender does after a call; the pure heart of "Outcome of a call" (decisions) and push-api section 4. */
export type Reaction =
  | { do: 'continue' }
  | { do: 'wait'; seconds: number; because: 'throttled' | 'offline' }
  /** Makes the harmless call first; goes on only if it is answered. */
  | { do: 'probe' }
  | { do: 'pause'; reason: PauseReason };

/** What a sender remembers between calls. */
export interface Streak {
  throttledInARow: number;
  /** Seconds already waited since nothing left this computer. */
  offlineSeconds: number;
  sameFailure: string | null;
  failuresInARow: number;
}

export const freshStreak: Streak = {
  throttledInARow: 0,
  offlineSeconds: 0,
  sameFailure: null,
  failuresInARow: 0,
};

const maxThrottledInARow = 5;
const maxSameFailures = 3;
const throttleSeconds = 60;
const maxOfflineStepSeconds = 30;

/** Status 802: only this message is refused (24-hour window), so the next people may still be accepted. */
const refusalsThatGoOn = new Set(['802']);

/** Decides what follows an outcome; `waitForNetworkSeconds` bounds how long an unreachable gateway is tried. */
export function react(
  outcome: PushOutcome,
  before: Streak,
  waitForNetworkSeconds: number,
): { reaction: Reaction; streak: Streak } {
  switch (outcome.kind) {
    case 'accepted':
      return { reaction: { do: 'continue' }, streak: freshStreak };
    case 'throttled': {
      const throttledInARow = before.throttledInARow + 1;
      const streak = { ...before, throttledInARow, offlineSeconds: 0 };
      if (throttledInARow > maxThrottledInARow) return pause({ code: 'throttled' }, streak);
      const seconds = outcome.retryAfterSeconds ?? throttleSeconds;
      return { reaction: { do: 'wait', seconds, because: 'throttled' }, streak };
    }
    case 'not_sent': {
      const left = waitForNetworkSeconds - before.offlineSeconds;
      if (left <= 0) return pause({ code: 'gateway_down' }, { ...before, offlineSeconds: 0 });
      const seconds = Math.min(left, maxOfflineStepSeconds, Math.max(1, before.offlineSeconds));
      const streak = { ...before, offlineSeconds: before.offlineSeconds + seconds };
      return { reaction: { do: 'wait', seconds, because: 'offline' }, streak };
    }
    case 'refused': {
      const status = String(outcome.status);
      const streak = failed(before, `refused ${status}`);
      const facts = { gatewayMessage: outcome.message, ...numericStatus(status) };
      if (!refusalsThatGoOn.has(status)) return pause({ code: 'gateway_refused', ...facts }, streak);
      if (streak.failuresInARow >= maxSameFailures) return pause({ code: 'same_failure', ...facts }, streak);
      return { reaction: { do: 'continue' }, streak };
    }
    case 'uncertain': {
      const streak = failed(before, `uncertain ${outcome.reason}`);
      if (streak.failuresInARow >= maxSameFailures) {
        return pause({ code: 'same_failure', failure: outcome.reason }, streak);
      }
      return { reaction: { do: 'probe' }, streak };
    }
  }
}

function failed(before: Streak, failure: string): Streak {
  const failuresInARow = before.sameFailure === failure ? before.failuresInARow + 1 : 1;
  return { throttledInARow: 0, offlineSeconds: 0, sameFailure: failure, failuresInARow };
}

function pause(reason: PauseReason, streak: Streak): { reaction: Reaction; streak: Streak } {
  return { reaction: { do: 'pause', reason }, streak };
}

function numericStatus(status: string): { gatewayStatus?: number } {
  return /^\d{1,9}$/.test(status) ? { gatewayStatus: Number(status) } : {};
}
