import { type ContactRules, type KeptRow, createContactChecker } from './check.ts';
import { hashOthers } from './hash-others.ts';
import type { SheetRow } from './sheet-row.ts';

/** Takes the rows an owner chose to keep, in the order of the sheet; answers which of them wins each number. A row that cannot be sent to any more wins nothing. */
export function createKeptRows(rules: ContactRules): {
  add(row: SheetRow): void;
  byNumber: ReadonlyMap<string, KeptRow>;
} {
  const check = createContactChecker(rules);
  const byNumber = new Map<string, KeptRow>();
  return {
    add(row) {
      const { state, number, rowNumber } = check(row);
      if (state === 'ready' && number !== null) {
        byNumber.set(number, { rowNumber, hash: hashOthers(row.cells, rules.phoneColumn) });
      }
    },
    byNumber,
  };
}

/** The rules with the rows that win over the first of their number. */
export function withKeptRows(rules: ContactRules, rows: Iterable<SheetRow>): ContactRules {
  const kept = createKeptRows(rules);
  for (const row of rows) kept.add(row);
  return { ...rules, keptRows: kept.byNumber };
}
