import { expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit } from '../../shared/domain/sheet-row.ts';
import { askWorkbench } from '../../renderer/api/workbench.ts';
import { useChanges } from '../../renderer/app/changes.ts';
import { useContacts } from '../../renderer/app/contacts.ts';
import { useFlow } from '../../renderer/app/flow.ts';
import { useLongSheet } from '../support/long-sheet.ts';

const sheet = useLongSheet();
const { answered, answerMain, cancelAt, named, rename, rowCount, undoWords } = sheet;

it('tells how far a change of many cells is, and its undo', async () => {
  const told = new Set<string>();
  const stop = useChanges.subscribe(({ work }) => told.add(JSON.stringify(work)));
  expect(await rename()).toBe(true);
  await useChanges.getState().undo();
  stop();
  for (const kind of ['changing', 'undoing'])
    for (const done of [0, 1_000, 2_000, 2_500])
      expect([...told]).toContain(JSON.stringify({ kind, done, total: rowCount }));
  expect(useChanges.getState()).toMatchObject({ work: null, isBusy: false, undos: [] });
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('takes what the worker found in pieces that the window passes on at once, each edit one time', async () => {
  answered.mockClear();
  const made: number[] = [];
  answerMain((name, input) => {
    const { edits = [] } = input as { edits?: CellEdit[] };
    if (name === 'lists.editCells') made.push(...edits.map(({ rowNumber }) => rowNumber));
    return sheet.rig.call(name, input);
  });
  const isDone = await useChanges.getState().make(async () => {
    const { columnRoles } = useFlow.getState().draft!;
    const edits = await askWorkbench('tidy.edits', { columnRoles, kind: 'title_case' });
    return edits && { words: (count) => `${count} names`, edits };
  });
  expect(isDone).toBe(true);
  expect(made).toEqual(Array.from({ length: rowCount }, (_, at) => at + 2));
  expect(undoWords()).toEqual(['2500 names']);
  expect(await named('Ann Lee')).toEqual([rowCount, rowCount]);
  await useChanges.getState().undo();
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
  const replies = answered.mock.calls.map(([reply]) =>
    reply.kind === 'value' ? JSON.stringify(reply.value).length : 0,
  );
  expect(Math.max(...replies)).toBeLessThan(limits.handOverCharacters);
});

it('stops a change in the middle: what was changed stays, is said, and is put back by Undo', async () => {
  cancelAt(1_000);
  expect(await rename()).toBe(false);
  expect(undoWords()).toEqual(['1000 names']);
  expect(await named('Ann')).toEqual([1_000, 1_000]);
  expect(useContacts.getState().isBusy).toBe(false);
  await useChanges.getState().undo();
  expect(undoWords()).toEqual([]);
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('leaves nothing to undo where it was stopped before the first cell', async () => {
  const change = rename();
  useChanges.getState().cancel();
  cancelAt(0);
  await change;
  expect(undoWords()).toEqual([]);
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('stops an undo in the middle, names what is left of it, and goes on with it at the next', async () => {
  await rename();
  cancelAt(2_000);
  await useChanges.getState().undo();
  expect(await named('Ann')).toEqual([500, 500]);
  expect(undoWords()).toEqual(['500 names']);
  await useChanges.getState().undo();
  expect(undoWords()).toEqual([]);
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('leaves nothing to undo where nothing was found to be changed', async () => {
  const words = (made: number): string => `${made} names`;
  expect(await useChanges.getState().make(() => Promise.resolve({ words, edits: [] }))).toBe(false);
  expect(undoWords()).toEqual([]);
});

it('leaves nothing to undo where main refused the change', async () => {
  const edits = [{ rowNumber: 2, column: 99, value: 'x' }];
  expect(await useChanges.getState().make({ words: 'Row 2', edits })).toBe(false);
  expect(useContacts.getState().error).toMatchObject({ code: 'bad_input' });
  expect(undoWords()).toEqual([]);
});

it('stops the undo of cells that were split into three rows with each row wholly undone or not at all', async () => {
  const cells = 1_200;
  const splits = Array.from({ length: cells }, (_, at) => ({
    rowNumber: at + 2,
    column: 0,
    values: ['Ann', 'Bea', 'Cy'],
  }));
  await useChanges.getState().make({ words: 'Split', splits });
  expect(await named('Bea')).toEqual([cells, cells]);
  cancelAt(500);
  await useChanges.getState().undo();
  const [left] = await named('Ann');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(cells);
  for (const name of ['Ann', 'Bea', 'Cy']) expect(await named(name)).toEqual([left, left]);
  expect(await named('ANN LEE')).toEqual([rowCount - left, rowCount - left]);
  expect(useContacts.getState().counts?.total).toBe(rowCount + 2 * left);
  await useChanges.getState().undo();
  expect(undoWords()).toEqual([]);
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
  expect(useContacts.getState().counts?.total).toBe(rowCount);
});
