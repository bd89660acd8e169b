import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCredits, subtractCredits, sumCredits } from './credits.ts';

test('exact decimals', () => {
  expect(sumCredits(Array.from({ length: 298 }, () => '0.005'))).toBe('1.49');
  expect(sumCredits(['0.1', '0.2'])).toBe('0.3');
  expect(sumCredits(['0.000000000001', '999999999999'])).toBe('999999999999.000000000001');
  expect(sumCredits(['0.000000000001'])).toBe('0.000000000001');
  expect(sumCredits(['1', '-1'])).toBe('0');
  expect(sumCredits(['-0'])).toBe('0');
  expect(sumCredits([])).toBe('0');
  expect(addCredits('1.49', '0.51')).toBe('2');
  expect(subtractCredits('10000', '9999.875')).toBe('0.125');
  expect(subtractCredits('1', '1.49')).toBe('-0.49');
  expect(addCredits('99999999999999', '0.5')).toBe('99999999999999.5');
});

test.each([
  '1e9999999',
  '1e3',
  'NaN',
  'Infinity',
  '',
  ' 1',
  '1\n',
  '0x10',
  '1,5',
  '.5',
  '5.',
  '+1',
  '--1',
  '1234567890123',
  '1.1234567890123',
  '1'.repeat(1e6),
  '١',
])('%j counts as nothing', (hostile) => {
  expect(sumCredits(['0.005', hostile, null, '0.005'])).toBe('0.01');
  expect(sumCredits([hostile])).toBe('0');
});

test.each(['1e9', '', 'x', '1'.repeat(31)])(
  'a sum that is not a decimal counts as nothing: %j',
  (hostile) => {
    expect(addCredits(hostile, '1.5')).toBe('1.5');
    expect(addCredits('1.5', hostile)).toBe('1.5');
  },
);

test('sums equal whole numbers of the smallest part, in any grouping', () => {
  const unit = 1_000_000_000_000n;
  const text = (value: bigint): string => {
    const size = value < 0n ? -value : value;
    return `${value < 0n ? '-' : ''}${size / unit}.${String(size % unit).padStart(12, '0')}`;
  };
  const value = fc.bigInt({ min: -(unit * unit) + 1n, max: unit * unit - 1n });
  fc.assert(
    fc.property(fc.array(value), fc.array(value), (left, right) => {
      const all = [...left, ...right].map(text);
      const expected = text([...left, ...right].reduce((total, part) => total + part, 0n));
      const total = sumCredits(all);
      expect(total).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      expect(total).toBe(expected.replace(/\.?0+$/, '').replace(/^-0$/, '0'));
      expect(addCredits(sumCredits(left.map(text)), sumCredits(right.map(text)))).toBe(total);
    }),
  );
});
