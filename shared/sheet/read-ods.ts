import { parse_zip } from 'xlsx';
import { containerOf } from './container.ts';
import { readOdsRows } from './ods-rows.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import type { PartReader } from './zip-part.ts';
import { firstFilled, sheetIndex, visibleSheets } from './sheet-choice.ts';
import { parsingOptions } from './sheetjs.ts';
import { workbookRows } from './workbook-rows.ts';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Reads one sheet of an OpenDocument spreadsheet. */
export async function readOds(readPart: PartReader, options: ReadOptions): Promise<ReadSheet> {
  const manifest = await readPart('META-INF/manifest.xml');
  const content = await readPart('content.xml');
  const manifestText = new TextDecoder().decode(manifest ?? undefined);
  const typeText = new TextDecoder().decode((await readPart('mimetype')) ?? undefined) || manifestText;
  if (!manifest || !content || !typeText.includes(spreadsheet)) throw new SheetRefusal('not_a_sheet');
  if (manifestText.includes('encryption-data')) throw new SheetRefusal('encrypted');

  const hiddenRows = readOdsRows(new TextDecoder().decode(content));
  const styles = (await readPart('styles.xml')) ?? new TextEncoder().encode('<office:document-styles/>');
  const container = containerOf([
    ['META-INF/manifest.xml', manifest],
    ['styles.xml', styles],
    ['content.xml', content],
  ]);
  const workbook = parse_zip(container, parsingOptions());
  const wanted = sheetIndex(workbook.SheetNames, options.sheetName);
  const candidates = wanted === null ? visibleSheets(workbook) : [wanted];
  const { index, rows } = firstFilled(candidates, (at) =>
    workbookRows(workbook, at, options, hiddenRows[at]),
  );
  return {
    kind: 'ods',
    sheetNames: [...workbook.SheetNames],
    sheetName: workbook.SheetNames[index] ?? '',
    encoding: null,
    delimiter: null,
    rows,
  };
}
