import { parse_zip } from 'xlsx';
import { containerOf } from './container.ts';
import { readOdsTables } from './ods-tables.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import type { ZipParts } from './zip-part.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { parsingOptions } from './sheetjs.ts';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Reads one sheet of an OpenDocument spreadsheet. */
export async function readOds(zip: ZipParts, options: ReadOptions): Promise<ReadSheet> {
  const manifest = await zip.read('META-INF/manifest.xml');
  const content = await zip.read('content.xml');
  const manifestText = new TextDecoder().decode(manifest ?? undefined);
  const typeText = new TextDecoder().decode((await zip.read('mimetype')) ?? undefined) || manifestText;
  if (!manifest || !content || !typeText.includes(spreadsheet)) throw new SheetRefusal('not_a_sheet');
  if (manifestText.includes('encryption-data')) throw new SheetRefusal('encrypted');

  const tables = readOdsTables(new TextDecoder().decode(content));
  const styles = (await zip.read('styles.xml')) ?? new TextEncoder().encode('<office:document-styles/>');
  const container = containerOf([
    ['META-INF/manifest.xml', manifest],
    ['styles.xml', styles],
    ['content.xml', content],
  ]);
  const workbook = parse_zip(container, parsingOptions());
  const sheets = ((workbook.Workbook ??= {}).Sheets ??= []);
  for (const [index, { isHidden }] of tables.entries()) if (isHidden) (sheets[index] ??= {}).Hidden = 1;
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options, (index) => ({
    rows: tables[index]?.hiddenRows,
    columns: tables[index]?.hiddenColumns ?? [],
  }));
  return { kind: 'ods', encoding: null, delimiter: null, ...picked };
}
