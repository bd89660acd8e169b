import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { CellEdit } from '../../shared/domain/sheet-row.ts';
import { WorkbenchLost, askWorkbench } from '../../renderer/api/workbench.ts';
import { useBench } from '../../renderer/app/bench.ts';
import { useChanges } from '../../renderer/app/changes.ts';
import { useContacts } from '../../renderer/app/contacts.ts';
import { useFlow } from '../../renderer/app/flow.ts';
import { problemPages } from '../../renderer/features/check/exportProblems.ts';
import { keepRow } from '../../renderer/features/check/keepRows.ts';
import { createHandlers } from '../../renderer/workers/handlers.ts';
import type { WorkbenchRequest } from '../../renderer/workers/protocol.ts';
import { serve } from '../../renderer/workers/serve.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

/** Told what the worker is asked, before it hears it. */
const asked = vi.fn<(name: string) => unknown>();

/** Characters of what the worker answered so far. */
const replies: number[] = [];

/** The worker's own code, in the thread of the test. */
class WorkerHere extends EventTarget {
  private readonly hear = serve(createHandlers(), (reply) => {
    if (reply.kind === 'value') replies.push(JSON.stringify(reply.value).length);
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  });

  postMessage(request: WorkbenchRequest): void {
    asked(request.name);
    void this.hear(request);
  }

  terminate(): void {}
}

const rowCount = 2_500;
let rig: CoreRig;
let campaignId: string;
let listId: string;

beforeEach(async () => {
  rig = openRig();
  const rows = Array.from({ length: rowCount }, (_, at) => ['ANN LEE', `+1202555${at % 2 ? 'O' : '0'}100`]);
  campaignId = await rig.draft(rows);
  const calls = new Proxy({}, { get: (_, name: CallName) => (input: never) => rig.call(name, input) });
  vi.stubGlobal('window', { sendsheet: { calls, on: () => () => undefined } });
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
  await useFlow.getState().open(campaignId);
  listId = useFlow.getState().draft?.listId ?? '';
  await useBench.getState().open(listId, campaignId);
  await useContacts.getState().check(useFlow.getState().draft!);
});
afterEach(async () => {
  asked.mockReset();
  useChanges.getState().forget(listId);
  await useFlow.getState().close();
  useBench.getState().cancel();
  vi.unstubAllGlobals();
  await dropRig(rig);
});

/** Changes the name in every row. */
function rename() {
  const edits = Array.from({ length: rowCount }, (_, at) => ({ rowNumber: at + 2, column: 0, value: 'Ann' }));
  const words = (made: number): string => `${made} names`;
  return useChanges.getState().make(() => Promise.resolve({ words, edits }));
}

/** Presses Cancel when so many changes were made. */
function cancelAt(made: number): void {
  const stop = useChanges.subscribe(({ work, cancel }) => {
    if (work === null || work.done < made || work.kind === 'looking') return;
    stop();
    cancel();
  });
}

/** Has a call to main answered, the first time, no earlier than something else is done. */
function answerAfter(slow: CallName, work: () => Promise<void>): void {
  let other: Promise<void> | null = null;
  const answer = async (name: CallName, input: never): Promise<unknown> => {
    const reply = await rig.call(name, input);
    if (name === slow) await (other ??= work());
    return reply;
  };
  const calls = new Proxy({}, { get: (_, name: CallName) => (input: never) => answer(name, input) });
  vi.stubGlobal('window', { sendsheet: { calls, on: () => () => undefined } });
}

/** How many rows say this name, in main and in the worker. */
async function named(name: string): Promise<[number, number]> {
  let inMain = 0;
  for (let afterRowNumber = 0, rest = true; rest;) {
    const rows = await rig.ask('lists.rows', { listId, afterRowNumber, limit: 1_000 });
    inMain += rows.filter(({ cells }) => cells[0] === name).length;
    afterRowNumber = rows.at(-1)?.rowNumber ?? 0;
    rest = rows.length > 0;
  }
  await useBench.getState().refresh();
  const same = await askWorkbench('rows.same', { column: 0, value: name });
  return [inMain, same ?? -1];
}

const undoWords = () => useChanges.getState().undos.map(({ words }) => words);

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
  replies.length = 0;
  const made: number[] = [];
  const calls = new Proxy(
    {},
    {
      get: (_, name: CallName) => (input: never) => {
        const { edits = [] } = input as { edits?: CellEdit[] };
        if (name === 'lists.editCells') made.push(...edits.map(({ rowNumber }) => rowNumber));
        return rig.call(name, input);
      },
    },
  );
  vi.stubGlobal('window', { sendsheet: { calls, on: () => () => undefined } });
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

it('stops an undo in the middle, and goes on with it at the next', async () => {
  await rename();
  cancelAt(2_000);
  await useChanges.getState().undo();
  expect(await named('Ann')).toEqual([500, 500]);
  await useChanges.getState().undo();
  expect(undoWords()).toEqual([]);
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

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
  const other = await rig.draft([['Bea', '+12025550101']]);
  const stop = useChanges.subscribe(({ work }) => {
    if (work?.done !== 1_000) return;
    stop();
    useBench.setState({ listId: other });
  });
  expect(await rename()).toBe(false);
  expect(undoWords()).toEqual(['1000 names']);
  useBench.setState({ listId });
  await useChanges.getState().undo();
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

it('leaves nothing to undo where another sheet came on the workbench before the first cell', async () => {
  const change = useChanges.getState().make(() => {
    useBench.setState({ listId: 'another' });
    const edits = [{ rowNumber: 2, column: 0, value: 'Ann' }];
    return Promise.resolve({ words: (made) => `${made} names`, edits });
  });
  expect(await change).toBe(false);
  useBench.setState({ listId });
  expect(undoWords()).toEqual([]);
});

it('does not take cells of another sheet for what it changes', async () => {
  asked.mockImplementation((name) => {
    const { work } = useChanges.getState();
    if (name === 'rows.before' && work?.done === 1_000) useBench.setState({ listId: 'another' });
  });
  expect(await rename()).toBe(false);
  useBench.setState({ listId });
  expect(undoWords()).toEqual(['1000 names']);
  expect(await named('Ann')).toEqual([1_000, 1_000]);
});

it('puts no row of its own among those of another list that is being opened', async () => {
  const otherCampaign = await rig.draft(Array.from({ length: rowCount }, () => ['BEA', '+12025550101']));
  const { draft } = await rig.ask('campaigns.draft', { campaignId: otherCampaign });
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
  await useBench.getState().open(listId, campaignId);
  await useChanges.getState().undo();
  expect(await named('ANN LEE')).toEqual([rowCount, rowCount]);
});

it('keeps each row that is chosen while another change is on its way', async () => {
  const people = ['Ann', 'Anna', 'Bea', 'Beate', 'Cy', 'Cyd'];
  const couples = people.map((name, at) => [name, `+1202555010${Math.floor(at / 2)}`]);
  await useFlow.getState().open(await rig.draft(couples));
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
  useBench.getState().forget(listId);
  let added = 0;
  asked.mockImplementation((name) => {
    if (name !== 'rows.add') return;
    added += 1;
    useBench.getState().forget(listId);
  });
  await useBench.getState().open(listId, campaignId);
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
