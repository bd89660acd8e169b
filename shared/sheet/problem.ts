/** Why a file could not be read as a contact sheet; a closed set, the words live in shared/text. */
export const sheetProblemCodes = [
  'not_opened',
  'reader_stopped',
  'empty',
  'encrypted',
  'damaged',
  'not_a_sheet',
  'too_big',
  'too_big_inflated',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
  'no_rows',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** A problem with its figures: the limit that was passed, and the size found (for `cell_too_long`: the row's number). */
export interface SheetProblem {
  code: SheetProblemCode;
  limit?: number;
  actual?: number;
}

/** Carries a problem out of the readers to `readSheet`, the one place that turns it into a value. */
export class SheetRefusal extends Error {
  readonly problem: SheetProblem;

  constructor(code: SheetProblemCode, figures: Omit<SheetProblem, 'code'> = {}) {
    super(code);
    this.problem = { code, ...figures };
  }
}
