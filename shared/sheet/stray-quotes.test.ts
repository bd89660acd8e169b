import { expect, test } from 'vitest';
import { watchOwnWork } from '../../test/support/own-time.ts';
import { withoutStrayQuotes } from './stray-quotes.ts';

test('hundreds of thousands of stray quotes in a text without a delimiter take no longer than the text is', () => {
  const count = 300_000;
  const workMs = watchOwnWork();
  const text = withoutStrayQuotes('"x\n"y"\n'.repeat(count), ',');
  expect(workMs()).toBeLessThan(2_000);
  expect(text).toBe('"""x"\n"y"\n'.repeat(count));
});
