import { read } from 'xlsx';
import { createHandlers } from '../../renderer/workers/handlers.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { readSheet } from '../../shared/sheet/read-sheet.ts';

/** Reads a file in one of two ways and tells how long it took; runs as a Web Worker. */
addEventListener('message', (event: MessageEvent<{ bytes: Uint8Array<ArrayBuffer>; way: string }>) => {
  const { bytes, way } = event.data;
  const started = performance.now();
  void rowsOf(bytes, way).then((rows) => postMessage({ rows, ms: performance.now() - started }));
});

async function rowsOf(bytes: Uint8Array<ArrayBuffer>, way: string): Promise<number> {
  if (way === 'whole') return wholeImport(bytes);
  if (way === 'ours') {
    const result = await readSheet(bytes, 'contacts.xlsx');
    return result.ok ? result.sheet.rows.length : -1;
  }
  const tuned = {
    dense: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellNF: false,
    sheets: 0,
  };
  const { Sheets, SheetNames } = read(bytes, tuned);
  const data = Sheets[SheetNames[0]!]!['!data'] as unknown[];
  return data.length;
}

/** From the bytes to every row checked and the first page of the table, by the worker's own handlers. */
async function wholeImport(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const handlers = createHandlers();
  const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
  const outcome = await handlers['file.read']({ file: new Blob([bytes]), fileName: 'contacts.xlsx' }, turn);
  if (!outcome.ok) return -1;
  const { roles, country } = await handlers['columns.guess']({ country: null }, turn);
  const draft = { ...emptyDraft, columnRoles: roles, country };
  const { total, states } = await handlers['check.run']({ draft, doNotContact: [] }, turn);
  if (states.ready + states.duplicate !== total) throw new Error(JSON.stringify(states));
  const page = { state: null, problem: null, note: null, repair: null, search: '', offset: 0, limit: 100 };
  await handlers['check.page'](page, turn);
  // The row of the headings, as the other ways count it.
  return total + 1;
}
