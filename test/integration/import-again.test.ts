import { describe, expect, it } from 'vitest';
import { cellsOf, customers, headers, newer, phone, useLists } from '../support/list-hands.ts';

const on = useLists();

describe('a newer file of a list', () => {
  it('is compared before anything changes', async () => {
    const { listId } = await on.listInUse();
    const before = await on.whole(listId);
    const fileListId = await on.handIn(newer, listId);
    expect(await on.rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
      counts: { new: 1, changed: 1, same: 1, missing: 1, repeated: 0, unreadable: 0 },
      changedColumns: [{ header: 'City', count: 1 }],
      changes: [{ rowNumber: 3, name: 'Ben', cells: [{ header: 'City', before: 'Hull', after: 'Leeds' }] }],
    });
    expect(await on.whole(listId)).toEqual(before);
    expect(await on.rig.ask('lists.overview', {})).toHaveLength(1);
    expect(await on.rig.ask('lists.list', {})).toHaveLength(1);
  });

  // As it stands when the file comes: a cell was changed, and one was made two rows.
  const [ann, ben, cleo] = [customers[0]!, customers[1]!, ['Cleopatra', phone(3), 'York']];
  const ripon = ['Cleopatra', phone(3), 'Ripon'];
  const dan = [...newer[0]!, ''];
  const eve = ['Eve', 'ask her', '', 'gold'];
  it.each([
    ['add', [ann, ben, cleo, ripon, dan, eve], { added: 1, changed: 0, removed: 0 }],
    [
      'update',
      [ann, ['Ben', phone(2), 'Leeds'], cleo, ripon, dan, eve],
      { added: 1, changed: 1, removed: 0 },
    ],
    ['replace', [...newer, eve], { added: 1, changed: 1, removed: 1 }],
  ] as const)(
    '%s does what it says, and Undo puts the list back exactly, also after a restart',
    async (way, cells, effect) => {
      const { campaignId, listId } = await on.listInUse({ step: 'review' });
      await on.rig.ask('lists.editCells', {
        listId,
        edits: [{ rowNumber: 4, column: 0, value: 'Cleopatra' }],
      });
      await on.rig.ask('lists.splitRows', {
        listId,
        splits: [{ rowNumber: 4, column: 2, values: ['York', 'Ripon'] }],
      });
      const before = await on.whole(listId);
      const fileListId = await on.handIn([...newer, ['Eve', 'ask her', '', 'gold']], listId, [
        ...headers,
        'Level',
      ]);
      const entry = await on.rig.ask('lists.importAgain', { listId, fileListId, way });
      expect(entry).toMatchObject({
        way,
        fileName: 'customers 2.xlsx',
        ...effect,
        added: effect.added + 1,
        canUndo: true,
      });
      const list = await on.whole(listId);
      expect(list.headers).toEqual([...headers, 'Level']);
      expect(list.rowCount).toBe(list.rows.length);
      expect(cellsOf(list)).toEqual(cells);
      expect(list.mapping?.columnRoles).toEqual(['name', 'phone', 'keyword', 'keyword']);
      expect(await on.draftOf(campaignId)).toMatchObject({
        step: 'check',
        listId,
        columnRoles: list.mapping?.columnRoles,
        listChange: { ...effect, added: effect.added + 1 },
      });

      await on.reopen();
      expect(await on.whole(listId)).toEqual(list);
      await on.rig.ask('lists.undoImport', { listId });
      expect(await on.whole(listId)).toEqual(before);
      expect((await on.draftOf(campaignId)).columnRoles).toEqual(['name', 'phone', 'keyword']);
      const [first, ...others] = (await on.rig.ask('lists.overview', {}))[0]!.imports;
      expect([first, others]).toMatchObject([{ way: 'first', added: 3 }, []]);
      expect(await on.rig.call('lists.undoImport', { listId })).toMatchObject({
        error: { code: 'wrong_state' },
      });
    },
  );

  it('several imports are undone one after the other', async () => {
    const { listId } = await on.listInUse();
    const states = [await on.whole(listId)];
    for (const way of ['update', 'replace', 'add'] as const) {
      const fileListId = await on.handIn([[way, phone(states.length + 10), ''], ...newer], listId);
      await on.rig.ask('lists.importAgain', { listId, fileListId, way });
      await on.rig.ask('lists.editCells', { listId, edits: [{ rowNumber: 2, column: 2, value: way }] });
      states.push(await on.whole(listId));
    }
    for (const state of states.slice(0, -1).toReversed()) {
      await on.rig.ask('lists.undoImport', { listId });
      // What was edited after the import undone goes with it; what was edited before stays.
      expect(await on.whole(listId)).toEqual(state);
    }
  });
});

describe('drafts and campaigns of the list', () => {
  it('whoever was unticked stays unticked where the list becomes the file, and when that is undone', async () => {
    const { campaignId, listId } = await on.listInUse({ untickedRows: [3], keptRows: [2] });
    const fileListId = await on.handIn([...newer, ['Fay', phone(6), '']], listId);
    await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    expect(await on.draftOf(campaignId)).toMatchObject({ untickedRows: [3], keptRows: [4] });
    await on.rig.ask('lists.undoImport', { listId });
    expect(await on.draftOf(campaignId)).toMatchObject({ untickedRows: [3], keptRows: [2] });
  });

  it('a draft of the file goes on with the list, and nobody it left out comes back', async () => {
    const { listId } = await on.listInUse();
    const campaignId = await on.rig.draft(newer, { untickedRows: [2] }, headers);
    const fileListId = (await on.draftOf(campaignId)).listId ?? '';
    await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
    expect(await on.draftOf(campaignId)).toMatchObject({
      listId,
      columnRoles: ['name', 'phone', 'keyword'],
      untickedRows: [5],
    });
    expect((await on.whole(listId)).rows[3]).toMatchObject({ rowNumber: 5, cells: newer[0] });
    expect(await on.rig.ask('lists.overview', {})).toHaveLength(1);
  });

  it('a campaign that was sent keeps its people and texts, and the do-not-contact list its numbers', async () => {
    const { campaignId, listId } = await on.listInUse();
    await on.rig.ask('doNotContact.add', { numbers: [phone(2).slice(1)], source: 'typed', sourceName: '' });
    await on.rig.sendToEnd(campaignId);
    const people = await on.rig.ask('campaigns.people', { campaignId });
    const fileListId = await on.handIn(newer, listId);
    await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    expect(await on.rig.ask('campaigns.people', { campaignId })).toEqual(people);
    expect(await on.rig.ask('doNotContact.list', {})).toEqual([phone(2).slice(1)]);
    await on.rig.ask('lists.undoImport', { listId });
    expect(await on.rig.ask('campaigns.people', { campaignId })).toEqual(people);
  });
});

it('tells how far it is with the rows that go when an import is undone and when a list is removed', async () => {
  const many = Array.from({ length: 1_500 }, (_, at) => [`P ${at}`, `+1202${2_000_000 + at}`, 'x']);
  const { listId: id } = await on.draftOf(await on.rig.draft(many, { country: 'US' }, headers));
  const listId = id ?? '';
  const progressOf = async (work: () => Promise<unknown>): Promise<unknown[]> => {
    const from = on.rig.events.length;
    await work();
    return on.rig.events
      .slice(from)
      .flatMap(({ name, payload }) => (name === 'list.progress' ? [payload] : []));
  };
  await on.rig.ask('lists.importAgain', { listId, fileListId: await on.handIn(newer, listId), way: 'add' });
  const undone = await progressOf(() => on.rig.ask('lists.undoImport', { listId }));
  expect(undone.length).toBeGreaterThan(1);
  expect(undone.at(-1)).toEqual({ listId, done: 1_503, total: 1_503 });
  const removed = await progressOf(() => on.rig.ask('lists.remove', { listId, evenIfUsed: true }));
  expect(removed.length).toBeGreaterThan(1);
  expect(removed.at(-1)).toEqual({ listId, done: 1_500, total: 1_500 });
});

it.each(['update', 'replace'] as const)(
  'how far it is never steps back while a list is imported into and put back: %s',
  async (way) => {
    const many = Array.from({ length: 1_500 }, (_, at) => [`P ${at}`, `+1202${2_000_000 + at}`, 'x']);
    const { listId, campaignId } = await on.listInUse({ untickedRows: [2] });
    const other = await on.rig.ask('campaigns.createDraft', { name: 'Other' });
    const draft = { ...(await on.draftOf(campaignId)), keptRows: [3] };
    await on.rig.ask('campaigns.saveDraft', { campaignId: other.campaign.id, name: 'Other', draft });
    await on.rig.ask('lists.importAgain', { listId, fileListId: await on.handIn(many, listId), way: 'add' });
    const fileListId = await on.handIn([...newer, ...many.slice(700)], listId);
    for (const work of [
      () => on.rig.ask('lists.importAgain', { listId, fileListId, way }),
      () => on.rig.ask('lists.undoImport', { listId }),
    ]) {
      const shares: number[] = [];
      const stop = on.rig.core.subscribe(({ name, payload }) => {
        // A bar without a total is full.
        if (name === 'list.progress') shares.push(payload.total > 0 ? payload.done / payload.total : 1);
      });
      await work();
      stop();
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  },
);

it('a long list is imported in slices, and undone', async () => {
  const rows = (from: number, to: number): string[][] =>
    Array.from({ length: to - from }, (_, nth) => [`P ${from + nth}`, `+1202${2_000_000 + from + nth}`, 'x']);
  const { listId } = await on.listInUse();
  await on.rig.ask('lists.importAgain', {
    listId,
    fileListId: await on.handIn(rows(0, 20_000), listId),
    way: 'replace',
  });
  const fileListId = await on.handIn(rows(10_000, 30_000), listId);
  let last = 0;
  let longest = 0;
  on.rig.core.subscribe(({ name, payload }) => {
    if (name !== 'list.progress') return;
    longest = Math.max(longest, payload.done - last);
    last = payload.done;
  });
  expect(await on.rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
    counts: { new: 10_000, changed: 0, same: 10_000, missing: 10_000 },
  });
  last = 0;
  await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
  expect(longest).toBeLessThanOrEqual(500);
  const [list] = await on.rig.ask('lists.overview', {});
  expect(list).toMatchObject({
    rowCount: 30_000,
    imports: [{ added: 10_000, changed: 0, removed: 0 }, {}, {}],
  });
  await on.rig.ask('lists.undoImport', { listId });
  expect((await on.rig.ask('lists.overview', {}))[0]).toMatchObject({ rowCount: 20_000 });
});
