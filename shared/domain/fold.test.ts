import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, isPlainValue, isSheetError } from './fold.ts';

test('what plainly holds its own value has nothing to trim, shows something, and is no error', () => {
  const unit = fc.constantFrom('a', '#', ' ', 'N/A', '\u00a0', '\u200b', 'é', '~', '!', '\t', '');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 5 }), (units) => {
      const cell = units.join('');
      if (!isPlainValue(cell)) return;
      expect([cell.trim(), isBlank(cell), isSheetError(cell)]).toEqual([cell, false, false]);
    }),
  );
  expect(['Maya', '5', 'a b', '(x)'].every(isPlainValue)).toBe(true);
  expect(['', ' a', 'a ', '#N/A', 'é'].some(isPlainValue)).toBe(false);
});
