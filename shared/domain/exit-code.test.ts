import { describe, expect, it } from 'vitest';
import type { CampaignCounts, PauseCode } from './campaign.ts';
import { exitCodeOf } from './exit-code.ts';

const none: CampaignCounts = {
  total: 0,
  accepted: 0,
  refused: 0,
  uncertain: 0,
  undecided: 0,
  waiting: 0,
  delivered: 0,
  read: 0,
  failed: 0,
  handingOver: 0,
  leftOut: 0,
  leftOutByReason: {},
  credits: '0',
};

describe('the exit code', () => {
  it.each<[number, Partial<CampaignCounts>, PauseCode | null]>([
    [0, { accepted: 5 }, null],
    [0, { accepted: 5, leftOut: 3, leftOutByReason: { hidden: 3 } }, null],
    [3, { accepted: 5, refused: 1 }, null],
    [3, { accepted: 5, waiting: 1 }, 'owner'],
    [3, { leftOut: 1, leftOutByReason: { stopped: 1 } }, null],
    [4, { uncertain: 1 }, null],
    [4, { uncertain: 1, refused: 1, waiting: 3 }, 'gateway_refused'],
    [5, { waiting: 3, refused: 2 }, 'gateway_refused'],
    [5, { waiting: 3 }, 'gateway_down'],
    [3, { refused: 3 }, 'gateway_refused'],
  ])('%i for %j paused by %s', (code, counts, pause) => {
    expect(exitCodeOf({ ...none, ...counts }, pause ? { code: pause } : null)).toBe(code);
  });
});
