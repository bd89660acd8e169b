import { expect, test } from 'vitest';
import { toldBook } from '../../../test/fixtures/told-book.ts';
import { createHandlers } from '../handlers.ts';
import type { SheetPreview } from '../sheet-protocol.ts';
import type { Turn } from '../turn.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };

test('all that is strange about a sheet is told, and each of its rows is counted', async () => {
  const handlers = createHandlers();
  const outcome = await handlers['file.read'](
    { file: new Blob([new Uint8Array(toldBook())]), fileName: 'a.xlsx' },
    turn,
  );
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.view).toMatchObject({
    sheetName: 'People',
    passedOverSheet: 'Notes',
    hiddenSheets: ['Archive'],
    hiddenColumns: [{ column: 4, header: 'Inside' }],
    madeHeaders: ['Column C', 'Name (2)'],
    rowCount: 4,
    facts: {
      titleRows: 1,
      blankRows: { count: 1, firstRow: 4 },
      totalRows: [{ rowNumber: 6, text: 'Total' }],
      errorCells: { count: 1, firstRow: 5 },
    },
  });
  const { roles } = await handlers['columns.guess']({ country: null }, turn);
  expect(roles[1]).toBe('phone');
});

test('a column with nothing in it is left out of messages and not told; one with a heading or a cell is kept', async () => {
  const handlers = createHandlers();
  const file = new Blob([',Name,Mobile,,Note\n,Ana,+919876543210,new,\n,Ben,+919876543211,,\n']);
  const outcome = await handlers['file.read']({ file, fileName: 'b.csv' }, turn);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.view.madeHeaders).toEqual(['Column D']);
  const { roles } = await handlers['columns.guess']({ country: null }, turn);
  expect(roles).toEqual(['leave_out', 'name', 'phone', 'keyword', 'keyword']);
});

test('a sheet that was chosen by name is not told as passed over', async () => {
  const handlers = createHandlers();
  await handlers['file.read']({ file: new Blob([new Uint8Array(toldBook())]), fileName: 'a.xlsx' }, turn);
  const outcome = await handlers['file.choose']({ sheetName: 'Archive' }, turn);
  expect(outcome).toMatchObject({ ok: true, view: { sheetName: 'Archive', passedOverSheet: null } });
});

test('the first rows of a large file are told before it is read, cut to what a screen shows', async () => {
  const line = (at: number): string => `Ana ${at},+91 98765 ${at},${'x'.repeat(400)}\n`;
  const text = `Name,Mobile,Note\n${Array.from({ length: 4_000 }, (_, at) => line(at)).join('')}`;
  const previews: SheetPreview[] = [];
  const file = new Blob([text]);
  const outcome = await createHandlers()['file.read'](
    { file, fileName: 'a.csv' },
    { ...turn, preview: (preview) => void previews.push(preview) },
  );
  expect(outcome).toMatchObject({ ok: true, view: { rowCount: 4_000 } });
  expect(previews).toHaveLength(1);
  expect(previews[0]).toMatchObject({ sheetName: 'a', encoding: 'utf-8', delimiter: ',', columnCount: 3 });
  expect(previews[0]?.rows).toHaveLength(100);
  expect(previews[0]?.rows[1]?.cells).toEqual(['Ana 0', '+91 98765 0', 'x'.repeat(200)]);
});

test('a file that cannot be opened says so', async () => {
  const file = new Blob(['Name']);
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const outcome = await createHandlers()['file.read']({ file, fileName: 'a.csv' }, turn);
  expect(outcome).toEqual({ ok: false, problem: { code: 'not_opened' } });
});
