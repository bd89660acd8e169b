/** `repeats`: the rows of a number say the same; `other_values`: they differ, as for two people who share it. */
export const duplicateKinds = ['repeats', 'other_values'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** Which groups of rows with one number are meant; null for both kinds. */
export interface DuplicateFilter {
  kind: DuplicateKind | null;
  search: string;
}

/** A row among those with its number, as they are shown beside each other. */
export interface DuplicateRow {
  rowNumber: number;
  number: string;
  /** The place of its group among those shown, counted from 0. */
  group: number;
  /** Whether it is the first of its group, and how many rows that has. */
  isFirst: boolean;
  rowsInGroup: number;
  /** The row of the group that is sent to. */
  keptRow: number;
  /** The cells asked for, and whether each differs from the others of its group. */
  cells: string[];
  differs: boolean[];
}

/** All rows with one number; `more` are not given where there are too many to look at. */
export interface DuplicateGroup {
  number: string;
  keptRow: number;
  rows: { rowNumber: number; cells: string[] }[];
  more: number;
}

/** Which row of its group is kept: the first, the last, or one by its row number. */
export type Keep = 'first' | 'last' | number;

/** What the page may ask about rows with one number; answers are of the last check. */
export interface DuplicateCalls {
  'duplicates.page': {
    input: DuplicateFilter & { columns: number[]; offset: number; limit: number };
    output: { rows: DuplicateRow[]; matching: number };
  };
  'duplicates.group': { input: { rowNumber: number }; output: DuplicateGroup | null };
  /** The rows kept once `keep` holds for the group of `rowNumber`, or for every group of the filter, and how many groups that are. */
  'duplicates.keep': {
    input: { keep: Keep; of: DuplicateFilter | { rowNumber: number }; keptRows: number[] };
    output: { keptRows: number[]; groups: number };
  };
}
