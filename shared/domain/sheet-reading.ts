import { z } from 'zod';
import { limits } from './limits.ts';

const longestName = 260;
const mostSheets = 100;

const name = z.string().max(longestName);
const sheetNames = z.array(name).max(mostSheets);

/** How a file was read into the list, and what only the file tells: its rows are kept, its bytes are not. */
export const sheetReadingSchema = z.strictObject({
  sheetNames,
  encoding: z.string().max(20).nullable(),
  delimiter: z.string().max(10).nullable(),
  /** Row number of the headings; null where the sheet has none. */
  headerRow: z.int().positive().nullable(),
  hiddenColumns: z.array(z.int().min(0).max(limits.sheetColumns)).max(limits.sheetColumns),
  hiddenSheets: sheetNames,
  passedOverSheet: name.nullable(),
  madeHeaders: z.array(name).max(limits.sheetColumns),
  titleRows: z.int().min(0),
});
export type SheetReading = z.infer<typeof sheetReadingSchema>;

/** Names as they are kept: no more and no longer than fit. */
export function keptNames(names: readonly string[], most: number = mostSheets): string[] {
  return names.slice(0, most).map((one) => one.slice(0, longestName));
}
