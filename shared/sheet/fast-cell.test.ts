import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from './cell-text.ts';
import { isAsWeWrite } from './fast-cell.ts';
import { literal } from './xml-bytes.ts';

const holds = (text: string): boolean => isAsWeWrite(literal(text), 0, text.length);

const digits = fc.stringMatching(/^\d{1,12}$/);
const numeral = fc.oneof(
  fc.tuple(digits, digits).map(([whole, part]) => `${whole}.${part}`),
  fc.stringMatching(/^-?\d{1,18}\.?\d{0,4}$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

test('digits that are taken as they are written are what the number is written as', () => {
  let taken = 0;
  fc.assert(
    fc.property(numeral, (text) => {
      if (!holds(text)) return;
      taken += 1;
      expect(plainNumber(Number(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(400);
});

test.each(['0', '7', '12.5', '919876543210', '999999999999999', '99999999999.999', '123456789.00001'])(
  '%s is taken as it is written',
  (text) => expect(holds(text)).toBe(true),
);

test.each([
  '007',
  '0.5',
  '12.50',
  '12.',
  '.5',
  '1.2.3',
  '-5',
  '1e5',
  '1234567890123456',
  '12.300000000000001',
])('%s is looked at more closely', (text) => expect(holds(text)).toBe(false));
