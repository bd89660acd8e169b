import { z } from 'zod';
import type { CellEdit, RowSplit } from '../domain/sheet-row.ts';
import { limits } from '../domain/limits.ts';

/** An id as the store makes it. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** A name an owner gives; trimmed, not empty. */
export const ownName = z.string().trim().min(1).max(limits.nameCharacters);

/** One cell of a sheet. */
export const cell = z.string().max(limits.cellCharacters);

const rowNumber = z
  .int()
  .min(1)
  .max(limits.sheetRows * 2);

/** One data row of a sheet. */
export const sheetRow = z.strictObject({
  rowNumber,
  cells: z.array(cell).max(limits.sheetColumns),
  hidden: z.boolean(),
});

/** Rows as one JSON text: a window passes it on with a fraction of the work, and the garbage, that the rows themselves would be. */
export const rowsText = z
  .string()
  .max(limits.rowsTextCharacters)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  });

/** One cell that gets another value. */
export const cellEdit: z.ZodType<CellEdit> = z.strictObject({
  rowNumber,
  column: z
    .int()
    .min(0)
    .max(limits.sheetColumns - 1),
  value: cell,
});

/** One cell whose values become a row each. */
export const rowSplit: z.ZodType<RowSplit> = z.strictObject({
  rowNumber,
  column: z
    .int()
    .min(0)
    .max(limits.sheetColumns - 1),
  values: z.array(cell).min(2).max(limits.numbersPerCell),
});
