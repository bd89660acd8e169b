import { z } from 'zod';
import { limits } from '../domain/limits.ts';

/** An id as the store makes it. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** A name an owner gives; trimmed, not empty. */
export const ownName = z.string().trim().min(1).max(limits.nameCharacters);

/** One cell of a sheet. */
export const cell = z.string().max(limits.cellCharacters);

/** One data row of a sheet. */
export const sheetRow = z.strictObject({
  rowNumber: z
    .int()
    .min(1)
    .max(limits.sheetRows * 2),
  cells: z.array(cell).max(limits.sheetColumns),
  hidden: z.boolean(),
});
