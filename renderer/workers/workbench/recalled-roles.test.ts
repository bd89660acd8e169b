import { expect, test } from 'vitest';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { canHaveRoles } from './recalled-roles.ts';
import { emptyWorkbench } from './state.ts';

const roles: ColumnRole[] = ['name', 'phone', 'keyword'];

function holds(headers: string[], cells: string[][], country: string | null = null): boolean {
  const rows = cells.map((row, at) => ({ rowNumber: at + 2, cells: row, hidden: false }));
  const bench = emptyWorkbench();
  return canHaveRoles({ ...bench, contacts: { ...bench.contacts, headers, rows } }, { roles, country });
}

const made = ['Column A', 'Column B', 'Column C'];

test.each([
  ['numbers of a country', '+12025550101'],
  ['numbers whose country is not known', '0987 654 3210'],
  ['two numbers in a cell', '+12025550101 / +12025550102'],
  ['numbers that lost their digits', '9.19877E+11'],
])('without headings roles hold over %s', (_, cell) => {
  expect(holds(made, [['Ann', cell, 'Leeds'], ['Ben'], ['Cleo', '', 'Hull']])).toBe(true);
});

test.each([
  ['names', 'Ann Lee'],
  ['short numbers', '120'],
  ['errors', '#N/A'],
])('without headings they do not over %s', (_, cell) => {
  expect(holds(made, [['+12025550101', cell, 'Leeds']])).toBe(false);
});

test('under a real heading they hold whatever is there', () => {
  expect(holds(['Name', 'Phone', 'City'], [['Ann', 'none', 'Leeds']])).toBe(true);
  expect(holds(made, [])).toBe(true);
});
