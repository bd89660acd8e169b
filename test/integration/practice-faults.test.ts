import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../electron/practice/fault.ts';
import { createPracticeGateway, type PracticeGatewayForTests } from '../../electron/practice/gateway.ts';
import { openPracticeQueue, type PracticeQueue } from '../../electron/practice/queue.ts';
import { createPushClient } from '../../electron/push/client.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';

const client = createPushClient();
const impatient = createPushClient({ answerTimeoutMs: 150 });
const body = {
  application: '1',
  globalmessage: 'Hello',
  globalmedia: '',
  priority: 0 as const,
  data: ['12025550100', '12025550101', '12025550102'].map((number) => ({ number, message: '' })),
};
const item = (last: number) => ({
  number: `1202555010${last}`,
  messageId: String(9_844_217 + last),
  credit: '0.005',
});
const accepted = (items: unknown) => ({ kind: 'accepted', pushId: '7478630', items });
const uncertain = (reason: string, httpStatus: number | null) => ({ kind: 'uncertain', reason, httpStatus });

let clock: ManualClock;
let queue: PracticeQueue;
let gateway: PracticeGatewayForTests;
beforeEach(() => {
  clock = createManualClock();
  queue = openPracticeQueue(null);
  gateway = createPracticeGateway({ clock, queue });
});
afterEach(async () => {
  await gateway.close();
  queue.close();
});
const target = async () => ({ baseUrl: await gateway.baseUrl(), token: 'practice' });
const push = async () => client.push(await target(), body);

describe('each fault, what the client makes of it, and how many messages were received', () => {
  test.each<[Fault | null, unknown, number]>([
    [null, accepted([item(0), item(1), item(2)]), 3],
    ['hang_before_reading', uncertain('timeout', null), 0],
    ['reset_before_reading', uncertain('reset', null), 0],
    ['queue_then_silent', uncertain('timeout', null), 3],
    ['reset_after_queueing', uncertain('reset', null), 3],
    ['status_500_html', uncertain('server_error', 500), 3],
    ['status_502_html', uncertain('server_error', 502), 0],
    ['truncated_json', uncertain('not_json', 200), 3],
    ['empty_200', uncertain('not_json', 200), 3],
    ['redirect', uncertain('redirect', 307), 0],
    ['throttle', { kind: 'throttled', retryAfterSeconds: null }, 0],
    [{ throttle: 5 }, { kind: 'throttled', retryAfterSeconds: 5 }, 0],
    [{ refuse: 101 }, { kind: 'refused', status: 101, message: 'Service Unavailable' }, 0],
    [{ refuse: 999 }, { kind: 'refused', status: 999, message: 'Error' }, 0],
    [{ slowMs: 60_000 }, uncertain('timeout', null), 3],
    ['data_absent', accepted(null), 3],
    ['data_null', accepted(null), 3],
    ['data_empty', accepted(null), 3],
    ['data_reordered', accepted([item(2), item(1), item(0)]), 3],
    [{ leaveOut: 2 }, accepted([item(0)]), 3],
    ['string_100', accepted([item(0), item(1), item(2)]), 3],
    ['repeat_number', accepted([item(0), item(1), item(2)]), 3],
  ])('%j', async (fault, outcome, received) => {
    gateway.faults.next(fault);
    const isSilent = JSON.stringify(outcome).includes('timeout');
    expect(await (isSilent ? impatient : client).push(await target(), body)).toEqual(outcome);
    expect(queue.count()).toBe(received);
    expect(gateway.pushCalls()).toBe(1);
  });
});

test('a slow answer comes when the clock says so', async () => {
  gateway.faults.next({ slowMs: 5_000 });
  const outcome = client.push(await target(), body);
  await clock.untilAsleep();
  await clock.advance(5_000);
  expect(await outcome).toMatchObject({ kind: 'accepted' });
});

test('closing the gateway ends calls that hang or sleep', async () => {
  gateway.faults.next('hang_before_reading', { slowMs: 5_000 });
  const to = await target();
  const calls = [client.push(to, body), client.push(to, body)];
  await clock.untilAsleep();
  await gateway.close();
  expect(await Promise.all(calls)).toEqual([uncertain('reset', null), uncertain('reset', null)]);
  expect(await client.push(to, body)).toEqual({ kind: 'not_sent', reason: 'refused' });
});

test('next comes before always, each once and in order', async () => {
  gateway.faults.always({ refuse: 404 });
  gateway.faults.next(null, 'throttle');
  const kinds = [];
  for (let call = 0; call < 4; call += 1) kinds.push((await push()).kind);
  gateway.faults.always(null);
  kinds.push((await push()).kind);
  expect(kinds).toEqual(['accepted', 'throttled', 'refused', 'refused', 'accepted']);
});

test('status calls have their own fault', async () => {
  gateway.faults.status('queue_then_silent');
  expect(await client.checkBalance(await target(), 50)).toEqual({ kind: 'no_answer', reason: 'timeout' });
  gateway.faults.status('status_502_html');
  expect(await client.checkBalance(await target(), 500)).toEqual({
    kind: 'no_answer',
    reason: 'server_error',
  });
  expect(await push()).toMatchObject({ kind: 'accepted' });
  gateway.faults.status(null);
  expect(await client.checkBalance(await target(), 500)).toEqual({ kind: 'balance', balance: '9999.985' });
});

test('a wrong token is refused in words', async () => {
  const wrong = { ...(await target()), token: 'wrong-token' };
  const refused = { kind: 'refused', status: 401, message: 'Authentication Failed' };
  expect(await client.push(wrong, body)).toEqual(refused);
  expect(await client.checkBalance(wrong, 500)).toEqual(refused);
});
