import { expect, it } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import { WorkbenchLost, askWorkbench } from '../../renderer/api/workbench.ts';
import { useBench } from '../../renderer/app/bench.ts';
import { useChanges } from '../../renderer/app/changes.ts';
import { useContacts } from '../../renderer/app/contacts.ts';
import { useFlow } from '../../renderer/app/flow.ts';
import { problemPages } from '../../renderer/features/check/exportProblems.ts';
import { keepRow } from '../../renderer/features/check/keepRows.ts';
import { useLongSheet } from '../support/long-sheet.ts';

const sheet = useLongSheet();
const { answered, answerMain, asked, named, rename, rowCount, undoWords } = sheet;

/** Has a call to main answered, the first time, no earlier than something else is done. */
function answerAfter(slow: CallName, work: () => Promise<void>): void {
  let other: Promise<void> | null = null;
  answerMain(async (name, input) => {
    const reply = await sheet.rig.call(name, input);
    if (name === slow) await (other ??= work());
    return reply;
  });
}

it('checks by the draft as it is when the last cell was changed', async () => {
  const stop = useChanges.subscribe(({ work }) => {
    if (work?.done !== 1_000) return;
    stop();
    useFlow.getState().update({ keptRows: [4] });
  });
  await rename();
  expect(useContacts.getState().counts?.states).toMatchObject({ ready: 1, duplicate: rowCount / 2 - 1 });
  const group = await askWorkbench('duplicates.group', { rowNumber: 2 });
  expect(group?.keptRow).toBe(4);
});

it('stops where another sheet comes on the workbench, whose rows stay as they are', async () => {
  const other = await sheet.rig.draft([['Bea', '+12025550101']]);
  const stop = useChanges.subscribe(({ work }) => {
    if (work?.done !== 1_000) return;
    stop();
    useBench.setState({ listId: other });
  });
  expect(await rename()).toBe(false);
  expect(undoWords()).toEqual(['1000 names']);
  useBench.setState({ listId: sheet.listId });
  await useChanges.getState().undo();
});

it('leaves nothing to undo where another sheet came on the workbench before the first cell', async () => {
  const change = useChanges.getState().make(() => {
    useBench.setState({ listId: 'another' });
    const edits = [{ rowNumber: 2, column: 0, value: 'Ann' }];
    return Promise.resolve({ words: (made) => `${made} names`, edits });
  });
  expect(await change).toBe(false);
  useBench.setState({ listId: sheet.listId });
  expect(undoWords()).toEqual([]);
});

it('does not take cells of another sheet for what it changes', async () => {
  asked.mockImplementation((name) => {
    const { work } = useChanges.getState();
    if (name === 'rows.before' && work?.done === 1_000) useBench.setState({ listId: 'another' });
  });
  expect(await rename()).toBe(false);
  useBench.setState({ listId: sheet.listId });
  expect(undoWords()).toEqual(['1000 names']);
  expect(await named('Ann')).toEqual([1_000, 1_000]);
});

it('puts no row of its own among those of another list that is being opened', async () => {
  const otherCampaign = await sheet.rig.draft(
    Array.from({ length: rowCount }, () => ['BEA', '+12025550101']),
  );
  const { draft } = await sheet.rig.ask('campaigns.draft', { campaignId: otherCampaign });
  await rename();
  const opening: Promise<void>[] = [];
  answerAfter('lists.editCells', () => {
    opening.push(useBench.getState().open(draft.listId ?? '', otherCampaign));
    return new Promise((resolve) => {
      asked.mockImplementation((name) => name === 'rows.add' && resolve());
    });
  });
  await useChanges.getState().undo();
  await Promise.all(opening);
  expect(await askWorkbench('rows.same', { column: 0, value: 'BEA' })).toBe(rowCount);
  await useBench.getState().open(sheet.listId, sheet.campaignId);
  await useChanges.getState().undo();
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('keeps each row that is chosen while another change is on its way', async () => {
  const people = ['Ann', 'Anna', 'Bea', 'Beate', 'Cy', 'Cyd'];
  const couples = people.map((name, at) => [name, `+1202555010${Math.floor(at / 2)}`]);
  await useFlow.getState().open(await sheet.rig.draft(couples));
  const { draft } = useFlow.getState();
  await useBench.getState().open(draft?.listId ?? '', useFlow.getState().campaign!.id);
  await useContacts.getState().check(draft!);
  await Promise.all([3, 5, 7].map(keepRow));
  expect(useFlow.getState().draft?.keptRows).toEqual([3, 5, 7]);
  for (const kept of [[3, 5], [3], []]) {
    await useChanges.getState().undo();
    expect(useFlow.getState().draft?.keptRows).toEqual(kept);
  }
});

it('lets go of a list whose rows are still on their way when they become others', async () => {
  useBench.getState().forget(sheet.listId);
  let added = 0;
  asked.mockImplementation((name) => {
    if (name !== 'rows.add') return;
    added += 1;
    useBench.getState().forget(sheet.listId);
  });
  await useBench.getState().open(sheet.listId, sheet.campaignId);
  expect(added).toBe(1);
  expect(useBench.getState()).toMatchObject({ listId: null, view: null, work: null, error: null });
});

it('saves no rows that are changed while they are gathered: the rest of them was missing', async () => {
  const group = { state: 'fix', problem: null, note: null } as const;
  const pages = problemPages(group, { headers: ['Name', 'Phone'], channelId: 1, onRows: () => undefined });
  await pages.next();
  expect((await pages.next()).value).toHaveLength(1_000);
  const rest = new Promise((resolve) => {
    const stop = useChanges.subscribe(({ work }) => {
      if (!work?.done) return;
      stop();
      resolve(pages.next().catch((cause: unknown) => cause));
    });
  });
  const splits = [{ rowNumber: 2, column: 1, values: ['+12025550100', '+12025550101'] }];
  await useChanges.getState().make({ words: 'Row 2', splits });
  expect(await rest).toBeInstanceOf(WorkbenchLost);
});

it('puts no row of its own into a file whose rows came before the window heard of them', async () => {
  const file = new File([`Name,Phone\n${'BEA,+12025550101\n'.repeat(rowCount)}`], 'other.csv');
  const opened: Promise<boolean>[] = [];
  answerAfter('lists.editCells', async () => {
    const isThere = new Promise((resolve) => {
      answered.mockImplementation(({ kind }) => kind === 'value' && resolve(null));
    });
    opened.push(useBench.getState().read(file, sheet.campaignId));
    await isThere;
  });
  await rename();
  await Promise.all(opened);
  expect(await askWorkbench('rows.same', { column: 0, value: 'BEA' })).toBe(rowCount);
});
