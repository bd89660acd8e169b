import { expect, test } from 'vitest';
import { withLineFeeds } from './line-feeds.ts';

test('line ends of every kind are one line feed each', () => {
  expect(withLineFeeds('a\r\nb\rc\nd\r\r\n\n\re')).toBe('a\nb\nc\nd\n\n\n\ne');
});

test('also where one lies across the pieces that a long text is taken in', () => {
  for (const before of [0, 1, 2]) {
    const text = 'x'.repeat(before) + 'ab\r\n\r'.repeat(500_000);
    expect(withLineFeeds(text) === text.replace(/\r\n?/g, '\n')).toBe(true);
  }
});
