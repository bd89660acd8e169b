import { expect, test } from 'vitest';
import { toldBook } from '../../../test/fixtures/told-book.ts';
import { createHandlers } from '../handlers.ts';
import type { Turn } from '../turn.ts';

const turn: Turn = { isStale: () => false, progress: () => undefined };

test('all that is strange about a sheet is told, and each of its rows is counted', async () => {
  const handlers = createHandlers();
  const outcome = await handlers['file.read'](
    { bytes: new Uint8Array(toldBook()), fileName: 'a.xlsx' },
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

test('a sheet that was chosen by name is not told as passed over', async () => {
  const handlers = createHandlers();
  await handlers['file.read']({ bytes: new Uint8Array(toldBook()), fileName: 'a.xlsx' }, turn);
  const outcome = await handlers['file.choose']({ sheetName: 'Archive' }, turn);
  expect(outcome).toMatchObject({ ok: true, view: { sheetName: 'Archive', passedOverSheet: null } });
});
