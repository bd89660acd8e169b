import { CFB, parse_xlscfb, type WorkBook } from 'xlsx';
import { root } from './container.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { forgetFormats, parsingOptions, type Container, type ContainerFile } from './sheetjs.ts';
import { tameRecords } from './xls-records.ts';

/** Reads one sheet of an old Excel file, and tells it from an encrypted new one, which has the same outside. */
export function readXls(bytes: Uint8Array, options: ReadOptions): ReadSheet {
  // A copy: streams may be views into it, and records are changed in place.
  const container = (CFB as CfbReader).read(bytes.slice(), { type: 'array' });
  const indexes = new Map(
    container.FullPaths.map((path, index) => [path.slice(path.indexOf('/') + 1).toLowerCase(), index]),
  );
  if (indexes.has('encryptedpackage') || indexes.has('encryption')) throw new SheetRefusal('encrypted');
  const index = indexes.get('workbook') ?? indexes.get('book');
  const file = index === undefined ? undefined : container.FileIndex[index];
  if (!file?.content) throw new SheetRefusal('not_a_sheet');

  const workbook = parseWorkbook({ ...file, content: bytesOf(file.content) });
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options);
  return { kind: 'xls', encoding: null, delimiter: null, ...picked };
}

/** SheetJS gives a stream of 4 KiB or more as a plain array of numbers; its own reading methods hang on it and go with it. */
function bytesOf(content: Uint8Array | (number[] & Partial<Reading>)): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const { l, read_shift, write_shift, chk } = content;
  return Object.assign(Uint8Array.from(content), { l, read_shift, write_shift, chk });
}

type Reading = Record<'l' | 'read_shift' | 'write_shift' | 'chk', unknown>;

interface CfbReader {
  read(bytes: Uint8Array, options: { type: 'array' }): Container;
}

function parseWorkbook(file: ContainerFile): WorkBook {
  tameRecords(file.content);
  forgetFormats();
  try {
    // The workbook alone: SheetJS believes the counts of a damaged file description and reads on for ever.
    return parse_xlscfb({ FullPaths: ['/', '/Workbook'], FileIndex: [root, file] }, parsingOptions());
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new SheetRefusal('encrypted');
    throw error;
  }
}
