import { guessHeaderRow } from '../../../shared/domain/columns.ts';
import { contactsBelow } from '../../../shared/domain/sheet-contacts.ts';
import { sheetFacts } from '../../../shared/domain/sheet-facts.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { blobSource, memorySource, type ByteSource } from '../../../shared/sheet/byte-source.ts';
import { firstRowsCount } from '../../../shared/sheet/first-rows-size.ts';
import { readFirstRows } from '../../../shared/sheet/first-rows.ts';
import { readSheet } from '../../../shared/sheet/read-sheet.ts';
import type { FirstRows } from '../../../shared/sheet/sheet-result.ts';
import type { ReadChoice, ReadOutcome, SheetPreview, SheetView } from '../sheet-protocol.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { isBlankColumn } from './columns.ts';
import type { Contacts, ReadFile, Workbench } from './state.ts';
import { putContacts } from './state.ts';

const shownCharacters = 200;
const headerCandidates = 12;

/** Reads a file and puts its contacts on the workbench; a file that cannot be read leaves it as it was. */
export async function readFile(
  bench: Workbench,
  { file, fileName, as = {} }: WorkbenchCalls['file.read']['input'],
  turn: Turn,
): Promise<ReadOutcome> {
  const { headerRow, ...choice } = as;
  await tellFirstRows(blobSource(file), fileName, choice, turn);
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, problem: { code: 'not_opened' } };
  const outcome = await putSheet(bench, { bytes, fileName, choice }, turn);
  if (!outcome.ok || headerRow === undefined) return outcome;
  return { ok: true, view: chooseHeader(bench, headerRow) };
}

/** Reads the file on the workbench once more in another way. */
export async function readAgain(bench: Workbench, choice: ReadChoice, turn: Turn): Promise<ReadOutcome> {
  if (!bench.file) throw new Error('There is no file on the workbench.');
  const { bytes, fileName } = bench.file;
  await tellFirstRows(memorySource(bytes), fileName, choice, turn);
  return putSheet(bench, { bytes, fileName, choice }, turn);
}

/** A large file takes long to load and to read; its beginning does not. */
async function tellFirstRows(
  source: ByteSource,
  fileName: string,
  choice: ReadChoice,
  turn: Turn,
): Promise<void> {
  const first = await readFirstRows(source, fileName, choice);
  if (first) turn.preview(previewOf(first));
}

/** The content of a file; null where it is gone, no file at all, or locked by another program. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function putSheet(
  bench: Workbench,
  source: { bytes: Uint8Array; fileName: string; choice: ReadChoice },
  turn: Turn,
): Promise<ReadOutcome> {
  const { bytes, fileName, choice } = source;
  const result = await readSheet(bytes, fileName, {
    ...choice,
    onProgress: (done, total) => turn.progress(done, total ?? 0),
  });
  if (!result.ok) return result;
  const { sheet } = result;
  bench.file = { fileName, bytes, choice, sheet, headerIndex: guessHeaderRow(sheet.rows) };
  putFileContacts(bench);
  return { ok: true, view: viewOf(bench) };
}

/** Takes another row for the headings; null = the sheet has none. */
export function chooseHeader(bench: Workbench, rowNumber: number | null): SheetView {
  if (bench.file) {
    const index = bench.file.sheet.rows.findIndex((row) => row.rowNumber === rowNumber);
    bench.file.headerIndex = index === -1 ? null : index;
    putFileContacts(bench);
  }
  return viewOf(bench);
}

function putFileContacts(bench: Workbench): void {
  if (!bench.file) return;
  const { fileName, sheet, headerIndex } = bench.file;
  putContacts(bench, { fileName, sheetName: sheet.sheetName, ...contactsBelow(sheet.rows, headerIndex) });
}

/** What the page shows of the sheet on the workbench. */
export function viewOf(bench: Workbench): SheetView {
  const { file, contacts } = bench;
  const { fileName, sheetName, headers, rows } = contacts;
  const sheet = file?.sheet;
  const headerRow = file && file.headerIndex !== null ? sheet?.rows[file.headerIndex]?.rowNumber : null;
  return {
    mark: bench.mark,
    fileName,
    sheetName,
    headers,
    isStored: !file,
    sheetNames: sheet?.sheetNames ?? [sheetName],
    encoding: sheet?.encoding ?? null,
    delimiter: sheet?.delimiter ?? null,
    headerRow: headerRow ?? null,
    headerCandidates: candidatesOf(sheet?.rows ?? []),
    ...(file ? fileFacts(file, contacts) : noFileFacts),
    facts: sheetFacts(
      file && file.headerIndex !== null ? file.sheet.rows.slice(0, file.headerIndex) : [],
      rows,
    ),
    rowCount: rows.length,
    hiddenCount: rows.reduce((count, row) => count + (row.hidden ? 1 : 0), 0),
    firstRows: rows.slice(0, firstRowsCount).map(shortened),
  };
}

type FileFacts = Pick<SheetView, 'hiddenColumns' | 'hiddenSheets' | 'passedOverSheet' | 'madeHeaders'>;

// A stored list is its rows; how its file looked is not kept.
const noFileFacts: FileFacts = {
  hiddenColumns: [],
  hiddenSheets: [],
  passedOverSheet: null,
  madeHeaders: [],
};

function fileFacts({ sheet, choice, headerIndex }: ReadFile, contacts: Contacts): FileFacts {
  const { headers } = contacts;
  const headings = headerIndex === null ? null : (sheet.rows[headerIndex]?.cells ?? []);
  const firstSheet = sheet.sheetNames.find((name) => !sheet.hiddenSheets.includes(name)) ?? null;
  const isPassedOver = choice.sheetName === undefined && firstSheet !== sheet.sheetName;
  return {
    hiddenColumns: sheet.hiddenColumns
      .filter((column) => column < headers.length)
      .map((column) => ({ column, header: headers[column]! })),
    hiddenSheets: sheet.hiddenSheets,
    passedOverSheet: isPassedOver ? firstSheet : null,
    madeHeaders: headings
      ? headers.filter((header, at) => header !== (headings[at] ?? '').trim() && !isBlankColumn(contacts, at))
      : [],
  };
}

function candidatesOf(rows: readonly SheetRow[]): SheetView['headerCandidates'] {
  return rows
    .slice(0, headerCandidates)
    .filter((row) => row.cells.length > 0)
    .map(({ rowNumber, cells }) => ({ rowNumber, cells: cells.filter(Boolean).slice(0, 4) }));
}

function previewOf({ rows, ...first }: FirstRows): SheetPreview {
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return { ...first, columnCount, rows: rows.map(shortened) };
}

/** A row as a screen shows it: nobody reads a cell of 30,000 characters in a small table. */
function shortened(row: SheetRow): SheetRow {
  return { ...row, cells: row.cells.map((cell) => cell.slice(0, shownCharacters)) };
}
