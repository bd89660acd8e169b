import { describe, expect, test } from 'vitest';
import { deliveryStatus, dueAtMs } from './delivery.ts';

const at = (application: number, seconds: number, number = '12025550100') =>
  deliveryStatus({ application, number, dueAtMs: 10_000 }, seconds * 1000);

describe('when a message is delivered', () => {
  test.each([1, 2, 3])('the phone of channel %i takes 10 s for each', (application) => {
    expect(dueAtMs(application, 50_000, 0)).toBe(60_000);
    expect(dueAtMs(application, 50_000, 95_000)).toBe(105_000);
  });

  test.each([4, 8, 10, 101, 121])('channel %i has no queue', (application) => {
    expect(dueAtMs(application, 50_000, 95_000)).toBe(53_000);
  });
});

describe('states over time', () => {
  test.each([1, 2, 3, 4])('channel %i is never read', (application) => {
    expect([0, 10, 10_000].map((seconds) => at(application, seconds))).toEqual(['0', '1', '1']);
  });

  test('WhatsApp Web goes 0, 1, 3', () => {
    expect([0, 10, 39, 40].map((seconds) => at(10, seconds))).toEqual(['0', '1', '1', '3']);
  });

  test.each([8, 101, 121])('official channel %i goes 4, 1, 3', (application) => {
    expect([0, 10, 40].map((seconds) => at(application, seconds))).toEqual(['4', '1', '3']);
  });

  test('on official channels the number decides who fails', () => {
    expect([0, 10, 999].map((seconds) => at(8, seconds, '12025550199'))).toEqual(['4', '2', '2']);
    expect([0, 10, 999].map((seconds) => at(8, seconds, '12025550198'))).toEqual(['4', '5', '5']);
  });
});
