import { parse_zip } from 'xlsx';
import { containerOf } from './container.ts';
import { holdTexts } from './hold-texts.ts';
import { readOdsTables } from './ods-tables.ts';
import { SheetRefusal } from './problem.ts';
import type { ReadOptions, ReadSheet } from './sheet-result.ts';
import type { ZipParts } from './zip-part.ts';
import { candidateSheets, pickSheet } from './sheet-choice.ts';
import { parsingOptions } from './sheetjs.ts';

/** Parts by name. */
export type OdsFrame = [name: string, content: Uint8Array][];

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Reads one sheet of an OpenDocument spreadsheet. */
export async function readOds(zip: ZipParts, options: ReadOptions): Promise<ReadSheet> {
  const frame = await readOdsFrame(zip);
  const content = (await zip.read('content.xml')) ?? notASheet();
  holdTexts(content);
  return pickOdsTable(frame, content, options);
}

/** The parts of an OpenDocument spreadsheet around its cells; throws where it is none, or encrypted. */
export async function readOdsFrame(zip: ZipParts): Promise<OdsFrame> {
  const manifest = (await zip.read('META-INF/manifest.xml')) ?? notASheet();
  const manifestText = new TextDecoder().decode(manifest);
  const typeText = new TextDecoder().decode((await zip.read('mimetype')) ?? undefined) || manifestText;
  if (!typeText.includes(spreadsheet)) notASheet();
  if (manifestText.includes('encryption-data')) throw new SheetRefusal('encrypted');
  const styles = (await zip.read('styles.xml')) ?? new TextEncoder().encode('<office:document-styles/>');
  return [
    ['META-INF/manifest.xml', manifest],
    ['styles.xml', styles],
  ];
}

/** Reads the first table with rows, or the one chosen, out of the content of a spreadsheet. */
export function pickOdsTable(frame: OdsFrame, content: Uint8Array, options: ReadOptions): ReadSheet {
  const tables = readOdsTables(new TextDecoder().decode(content));
  const workbook = parse_zip(containerOf([...frame, ['content.xml', content]]), parsingOptions());
  const sheets = ((workbook.Workbook ??= {}).Sheets ??= []);
  for (const [index, { isHidden }] of tables.entries()) if (isHidden) (sheets[index] ??= {}).Hidden = 1;
  const picked = pickSheet(workbook, candidateSheets(workbook, options), options, (index) => ({
    rows: tables[index]?.hiddenRows,
    columns: tables[index]?.hiddenColumns ?? [],
  }));
  return { kind: 'ods', encoding: null, delimiter: null, ...picked };
}

function notASheet(): never {
  throw new SheetRefusal('not_a_sheet');
}
