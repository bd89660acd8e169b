import { useState } from 'react';
import { mergedCell, valuesOf } from '../../../shared/domain/merge-rows.ts';
import type { CellEdit } from '../../../shared/domain/sheet-row.ts';
import { t } from '../../../shared/text/index.ts';
import { useChanges } from '../../app/changes.ts';
import type { DuplicateGroup } from '../../workers/duplicates-protocol.ts';
import { keepRow, keptRowsWith } from './keepRows.ts';

export interface Merge {
  /** Row number of the row that will be sent to. */
  kept: number;
  setKept: (rowNumber: number) => void;
  /** Whether the rows say different things in a column. */
  differs: (column: number) => boolean;
  joins: (column: number) => boolean;
  toggle: (column: number) => void;
  /** The kept row's cell after a merge. */
  merged: (column: number) => string;
  canMerge: boolean;
  choose: () => Promise<void>;
  merge: () => Promise<void>;
}

/** The choices of the dialog: which row is kept, and which of its cells take the values of the others as well. */
export function useMerge({ rows, keptRow }: DuplicateGroup, columns: number, phoneColumn: number): Merge {
  const [kept, setKept] = useState(keptRow);
  const [apart, setApart] = useState<ReadonlySet<number>>(new Set());
  const keptFirst = [
    ...rows.filter(({ rowNumber }) => rowNumber === kept),
    ...rows.filter(({ rowNumber }) => rowNumber !== kept),
  ].map(({ cells }) => cells);
  const joins = (column: number): boolean => column !== phoneColumn && !apart.has(column);
  const merged = (column: number): string =>
    column === phoneColumn ? (keptFirst[0]?.[column] ?? '') : mergedCell(keptFirst, column, joins(column));
  const edits = Array.from({ length: columns }, (_, column): CellEdit => {
    return { rowNumber: kept, column, value: merged(column) };
  }).filter(({ column, value }) => value !== (keptFirst[0]?.[column] ?? ''));

  return {
    kept,
    setKept,
    differs: (column) => column !== phoneColumn && valuesOf(keptFirst, column).length > 1,
    joins,
    toggle: (column) => {
      const next = new Set(apart);
      if (!next.delete(column)) next.add(column);
      setApart(next);
    },
    merged,
    canMerge: edits.length > 0,
    choose: () => keepRow(kept),
    merge: async () => {
      const words = t('duplicates.changes.merged', { row: kept });
      await useChanges.getState().make(async () => {
        const keptRows = await keptRowsWith(kept);
        return keptRows && { words, edits, keptRows };
      });
    },
  };
}
