import { limits } from '../domain/limits.ts';
import { sheetWithContacts } from './contact-sheet.ts';
import { contentKind } from './content-kind.ts';
import { SheetRefusal } from './problem.ts';
import { readTextFile } from './read-text-file.ts';
import { readXls } from './read-xls.ts';
import { readZipFile } from './read-zip-file.ts';
import type { ReadOptions, ReadSheet, SheetResult } from './sheet-result.ts';

/** Reads a contact sheet of any kind, told by its content and not by its name; never throws. */
export async function readSheet(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<SheetResult> {
  try {
    const first = await readContent(bytes, fileName, options);
    const sheet =
      options.sheetName === undefined
        ? await sheetWithContacts(first, async (sheetName) =>
            readContent(bytes, fileName, { ...options, sheetName }),
          )
        : first;
    return sheet.rows.length > 0 ? { ok: true, sheet } : { ok: false, problem: { code: 'no_rows' } };
  } catch (error) {
    // Whatever else is thrown comes from a parser that met what it did not expect.
    return { ok: false, problem: error instanceof SheetRefusal ? error.problem : { code: 'damaged' } };
  }
}

function readContent(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): ReadSheet | Promise<ReadSheet> {
  if (bytes.length === 0) throw new SheetRefusal('empty');
  if (bytes.length > limits.sheetFileBytes) {
    throw new SheetRefusal('too_big', { limit: limits.sheetFileBytes, actual: bytes.length });
  }
  switch (contentKind(bytes)) {
    case 'zip':
      return readZipFile(bytes, options);
    case 'ole2':
      return readXls(bytes, options);
    case 'text':
      return readTextFile(bytes, fileName, options);
    case 'other':
    default:
      throw new SheetRefusal('not_a_sheet');
  }
}
