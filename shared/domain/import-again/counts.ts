/** How an import goes into a list that is there. */
export const importWays = ['add', 'update', 'replace'] as const;
export type ImportWay = (typeof importWays)[number];

/** What a file has for a list; people are told apart by their numbers, so `new + changed + same` are the different numbers of the file. */
export interface ImportCounts {
  /** Numbers that the list does not have. */
  new: number;
  changed: number;
  same: number;
  /** Numbers of the list that the file does not have. */
  missing: number;
  /** Rows of the file that name a number of the file again. */
  repeated: number;
  /** Of those, rows that say something new of a number the list has. */
  again: number;
  /** Rows of the file without a number that can be read, and not in the list as they are. */
  unreadable: number;
  /** Rows of the file without a number that can be read which the list has already. */
  unreadableKnown: number;
  /** Of those, rows that the file says more of. */
  unreadableChanged: number;
  /** Rows of the list without a number that can be read, and not in the file. */
  unreadableMissing: number;
  /** Rows of the file without anything in them. */
  blank: number;
}

/** What an import did: rows that came, rows that changed, rows that went. */
export interface ImportEffect {
  added: number;
  changed: number;
  removed: number;
}

/** Counts of nothing. */
export const noCounts: ImportCounts = {
  new: 0,
  changed: 0,
  same: 0,
  missing: 0,
  repeated: 0,
  again: 0,
  unreadable: 0,
  unreadableKnown: 0,
  unreadableChanged: 0,
  unreadableMissing: 0,
  blank: 0,
};

/** The people of a list and a file in four groups: with those who have no number that can be read. */
export function groupsOf(counts: ImportCounts): Record<'new' | 'changed' | 'same' | 'missing', number> {
  return {
    new: counts.new + counts.unreadable,
    changed: counts.changed + counts.unreadableChanged,
    same: counts.same + counts.unreadableKnown - counts.unreadableChanged,
    missing: counts.missing + counts.unreadableMissing,
  };
}

/** What an import will do, in people: numbers, and rows without one. */
export function effectOf(counts: ImportCounts, way: ImportWay): ImportEffect {
  const { new: added, changed, missing } = groupsOf(counts);
  if (way === 'add') return { added, changed: 0, removed: 0 };
  return { added, changed, removed: way === 'replace' ? missing : 0 };
}
