import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, createEstimate, createPricer, isOverBudget, typedAmount } from './price.ts';

test('the price of the country wins, else that of every other country; another channel has none', () => {
  const priceOf = createPricer(
    [
      { channelId: 1, country: null, amount: '0.01' },
      { channelId: 1, country: 'IN', amount: '0.0050' },
    ],
    1,
  );
  expect(priceOf('IN', 3)).toBe('0.005');
  expect(priceOf('US', 1)).toBe('0.01');
  expect(priceOf(null, 1)).toBe('0.01');
  expect(createPricer([{ channelId: 1, country: null, amount: '1' }], 3)('IN', 1)).toBeNull();
});

test('a text message costs its price for each part', () => {
  expect(createPricer([{ channelId: 3, country: null, amount: '0.1' }], 3)('IN', 3)).toBe('0.3');
});

test.each([
  '',
  '-1',
  '1e3',
  '.5',
  '5.',
  '0x1',
  'NaN',
  '1,5',
  ' 1',
  '1234567890',
  '0.1234567',
  '1'.repeat(99),
])('%j is no amount', (text) => expect(amount.safeParse(text).success).toBe(false));

test('an estimate is the exact sum, whatever the order, and counts who has no price', () => {
  const unit = 1_000_000n;
  const text = (value: bigint): string => `${value / unit}.${String(value % unit).padStart(6, '0')}`;
  const price = fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n }));
  fc.assert(
    fc.property(fc.array(price), (values) => {
      const estimate = createEstimate();
      for (const value of values) estimate.add(value === null ? null : text(value));
      const sum = values.reduce<bigint>((total, value) => total + (value ?? 0n), 0n);
      const { amount: total, unpriced } = estimate.value();
      expect(unpriced).toBe(values.filter((value) => value === null).length);
      expect(total).toBe(text(sum).replace(/\.?0+$/, ''));
      expect(isOverBudget(total, text(sum))).toBe(false);
      expect(isOverBudget(total, text(sum + 1n))).toBe(false);
      if (sum > 0n) expect(isOverBudget(total, text(sum - 1n))).toBe(true);
      expect(isOverBudget(total, null)).toBe(false);
    }),
  );
});

test('an amount may be typed with a point or a comma, but not where it could be a thousand', () => {
  expect(['0.005', ' 0,05 ', '1000', '1,5', '0,125', '12,3456'].map(typedAmount)).toEqual([
    '0.005',
    '0.05',
    '1000',
    '1.5',
    '0.125',
    '12.3456',
  ]);
  expect(['', '1,000', '1,000.5', '1.000,5', '-1', '1e3', ',5'].map(typedAmount)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});
