import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPracticeQueue, type NewPush } from './queue.ts';

const push = (changes: Partial<NewPush> = {}): NewPush => ({
  application: 1,
  media: '',
  priority: 0,
  at: 1_000,
  messages: [
    { number: '12025550100', message: 'A' },
    { number: '12025550101', message: 'B' },
  ],
  ...changes,
});

test('equal pushes are kept apart, with growing ids', () => {
  const queue = openPracticeQueue(null);
  expect(queue.add(push())).toEqual({ pushId: '7478630', messageIds: ['9844217', '9844218'] });
  expect(queue.add(push())).toEqual({ pushId: '7478631', messageIds: ['9844219', '9844220'] });
  expect(queue.count()).toBe(4);
  expect(queue.list()[3]).toEqual({
    messageId: '9844220',
    pushId: '7478631',
    application: 1,
    number: '12025550101',
    message: 'B',
    media: '',
    priority: 0,
    at: 1_000,
    dueAtMs: 41_000,
  });
  expect(queue.ofPush('7478630')).toHaveLength(2);
  expect(queue.ofPush('1')).toEqual([]);
});

test('each channel has its own queue of undelivered messages', () => {
  const queue = openPracticeQueue(null);
  queue.add(push());
  queue.add(push({ application: 2 }));
  expect([0, 11_000, 21_000].map((now) => queue.waiting(1, now))).toEqual([2, 1, 0]);
  expect(queue.waiting(2, 0)).toBe(2);
  expect(queue.waiting(3, 0)).toBe(0);
});

test('a push that costs more than there is queues nothing', () => {
  const queue = openPracticeQueue(null, 14);
  expect(queue.add(push())).not.toBeNull();
  expect(queue.add(push())).toBeNull();
  expect([queue.count(), queue.balanceMils()]).toEqual([2, 4]);
  queue.setBalanceMils(10);
  expect(queue.add(push())).not.toBeNull();
  expect(queue.balanceMils()).toBe(0);
});

test('a restart loses nothing, and gives no id twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sendsheet-practice-'));
  try {
    const first = openPracticeQueue(join(folder, 'new'));
    first.add(push());
    first.close();
    const second = openPracticeQueue(join(folder, 'new'), 1);
    expect([second.count(), second.balanceMils()]).toEqual([2, 9_999_990]);
    second.close();
    const third = openPracticeQueue(join(folder, 'new'));
    expect(third.add(push())).toEqual({ pushId: '7478631', messageIds: ['9844219', '9844220'] });
    third.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('two processes may share the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sendsheet-practice-'));
  try {
    const [one, two] = [openPracticeQueue(folder), openPracticeQueue(folder)];
    one.add(push());
    expect(two.add(push())?.pushId).toBe('7478631');
    expect(one.count()).toBe(4);
    one.close();
    two.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
