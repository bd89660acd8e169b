import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushOutcome } from './outcome.ts';
import { freshStreak, react } from './reaction.ts';
import type { Streak } from './reaction.ts';

const refused = (status: number | string): PushOutcome => ({ kind: 'refused', status, message: 'no' });
const uncertain: PushOutcome = { kind: 'uncertain', reason: 'reset', httpStatus: null };
const notSent: PushOutcome = { kind: 'not_sent', reason: 'dns' };

function run(outcomes: readonly PushOutcome[], waitSeconds = 30): string[] {
  let streak: Streak = freshStreak;
  return outcomes.map((outcome) => {
    const next = react(outcome, streak, waitSeconds);
    streak = next.streak;
    const { reaction } = next;
    if (reaction.do === 'pause') return `pause ${reaction.reason.code}`;
    return reaction.do === 'wait' ? `wait ${reaction.seconds}` : reaction.do;
  });
}

describe('what follows a call', () => {
  it('goes on after an acceptance', () => {
    expect(run([{ kind: 'accepted', pushId: '1', items: null }])).toEqual(['continue']);
  });

  it('waits when throttled, five times at most', () => {
    const throttled: PushOutcome = { kind: 'throttled', retryAfterSeconds: null };
    expect(run([{ kind: 'throttled', retryAfterSeconds: 7 }])).toEqual(['wait 7']);
    expect(run(Array.from({ length: 6 }, () => throttled))).toEqual([
      ...Array.from({ length: 5 }, () => 'wait 60'),
      'pause throttled',
    ]);
  });

  it('tries an unreachable gateway ever more slowly, no longer than it may', () => {
    expect(run(Array.from({ length: 8 }, () => notSent))).toEqual([
      'wait 1',
      'wait 1',
      'wait 2',
      'wait 4',
      'wait 8',
      'wait 14',
      'pause gateway_down',
      'wait 1',
    ]);
  });

  it.each([101, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 801, 12345])('pauses at %i', (status) => {
    const { reaction } = react(refused(status), freshStreak, 30);
    expect(reaction).toEqual({
      do: 'pause',
      reason: { code: 'gateway_refused', gatewayStatus: status, gatewayMessage: 'no' },
    });
  });

  it('goes on after 802 until three in a row', () => {
    expect(run([refused(802), refused('802'), refused(802)])).toEqual([
      'continue',
      'continue',
      'pause same_failure',
    ]);
  });

  it('asks a harmless question after an uncertain call, until three in a row', () => {
    expect(run([uncertain, uncertain, uncertain])).toEqual(['probe', 'probe', 'pause same_failure']);
  });

  it('other failures in between start the count anew; waiting ones do not count', () => {
    const accepted: PushOutcome = { kind: 'accepted', pushId: null, items: null };
    expect(run([uncertain, uncertain, accepted, uncertain]).at(-1)).toBe('probe');
  });

  it('never waits longer in all than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seconds) => {
        let streak: Streak = freshStreak;
        let waited = 0;
        for (;;) {
          const next = react(notSent, streak, seconds);
          if (next.reaction.do !== 'wait') break;
          waited += next.reaction.seconds;
          streak = next.streak;
        }
        return waited === seconds;
      }),
    );
  });
});
