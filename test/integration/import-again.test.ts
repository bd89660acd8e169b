import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListMapping } from '../../shared/contract/lists.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const phone = (nth: number): string => `+1202555${String(100 + nth).padStart(4, '0')}`;
const headers = ['Name', 'Phone', 'City'];
const customers = [
  ['Ann', phone(1), 'Leeds'],
  ['Ben', phone(2), 'Hull'],
  ['Cleo', phone(3), 'York'],
];
const newer = [
  ['Dan', phone(4), 'Bath'],
  ['Ben', phone(2), 'Leeds'],
  ['Ann', phone(1), ''],
];

/** Hands a file in, as the window does for a list that is there. */
async function handIn(
  rows: readonly string[][],
  versionOf: string | null,
  fileHeaders = headers,
): Promise<string> {
  const made = { name: 'N', fileName: 'customers 2.xlsx', sheetName: 'S', headers: fileHeaders, versionOf };
  const { id: listId } = await rig.ask('lists.create', made);
  for (let at = 0; at < rows.length; at += limits.rowsPerChunk) {
    const chunk = rows.slice(at, at + limits.rowsPerChunk);
    await rig.ask('lists.addRows', {
      listId,
      rows: chunk.map((cells, index) => ({ rowNumber: at + index + 2, cells, hidden: false })),
    });
  }
  await rig.ask('lists.complete', { listId, rowCount: rows.length });
  return listId;
}

/** The whole list: rows, columns and what is known of them. */
async function whole(
  listId: string,
): Promise<{ rows: SheetRow[]; headers: string[]; rowCount: number; mapping: ListMapping | null }> {
  const rows: SheetRow[] = [];
  for (;;) {
    const next = await rig.ask('lists.rows', {
      listId,
      afterRowNumber: rows.at(-1)?.rowNumber ?? 0,
      limit: limits.rowsPerChunk,
    });
    if (next.length === 0) break;
    rows.push(...next);
  }
  const lists = await rig.ask('lists.overview', {});
  const list = lists.find(({ id }) => id === listId)!;
  return { rows, headers: list.headers, rowCount: list.rowCount, mapping: list.mapping };
}
const cellsOf = ({ rows }: { rows: SheetRow[] }): string[][] => rows.map(({ cells }) => cells);

/** A list that a draft uses. */
async function listInUse(patch = {}): Promise<{ campaignId: string; listId: string }> {
  const campaignId = await rig.draft(customers, { country: 'US', ...patch }, headers);
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  return { campaignId, listId: draft.listId ?? '' };
}
const draftOf = async (campaignId: string) => (await rig.ask('campaigns.draft', { campaignId })).draft;

describe('a newer file of a list', () => {
  it('is compared before anything changes', async () => {
    const { listId } = await listInUse();
    const before = await whole(listId);
    const fileListId = await handIn(newer, listId);
    expect(await rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
      counts: { new: 1, changed: 1, same: 1, missing: 1, repeated: 0, unreadable: 0 },
      changedColumns: [{ header: 'City', count: 1 }],
      changes: [{ rowNumber: 3, name: 'Ben', cells: [{ header: 'City', before: 'Hull', after: 'Leeds' }] }],
    });
    expect(await whole(listId)).toEqual(before);
    expect(await rig.ask('lists.overview', {})).toHaveLength(1);
    expect(await rig.ask('lists.list', {})).toHaveLength(1);
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
      const { campaignId, listId } = await listInUse({ step: 'review' });
      await rig.ask('lists.editCells', { listId, edits: [{ rowNumber: 4, column: 0, value: 'Cleopatra' }] });
      await rig.ask('lists.splitRows', {
        listId,
        splits: [{ rowNumber: 4, column: 2, values: ['York', 'Ripon'] }],
      });
      const before = await whole(listId);
      const fileListId = await handIn([...newer, ['Eve', 'ask her', '', 'gold']], listId, [
        ...headers,
        'Level',
      ]);
      const entry = await rig.ask('lists.importAgain', { listId, fileListId, way });
      expect(entry).toMatchObject({
        way,
        fileName: 'customers 2.xlsx',
        ...effect,
        added: effect.added + 1,
        canUndo: true,
      });
      const list = await whole(listId);
      expect(list.headers).toEqual([...headers, 'Level']);
      expect(list.rowCount).toBe(list.rows.length);
      expect(cellsOf(list)).toEqual(cells);
      expect(list.mapping?.columnRoles).toEqual(['name', 'phone', 'keyword', 'keyword']);
      expect(await draftOf(campaignId)).toMatchObject({
        step: 'check',
        listId,
        columnRoles: list.mapping?.columnRoles,
        listChange: { ...effect, added: effect.added + 1 },
      });

      await rig.close();
      rig = openRig({ dataDir: rig.dataDir });
      expect(await whole(listId)).toEqual(list);
      await rig.ask('lists.undoImport', { listId });
      expect(await whole(listId)).toEqual(before);
      expect((await draftOf(campaignId)).columnRoles).toEqual(['name', 'phone', 'keyword']);
      const [first, ...others] = (await rig.ask('lists.overview', {}))[0]!.imports;
      expect([first, others]).toMatchObject([{ way: 'first', added: 3 }, []]);
      expect(await rig.call('lists.undoImport', { listId })).toMatchObject({
        error: { code: 'wrong_state' },
      });
    },
  );

  it('several imports are undone one after the other', async () => {
    const { listId } = await listInUse();
    const states = [await whole(listId)];
    for (const way of ['update', 'replace', 'add'] as const) {
      const fileListId = await handIn([[way, phone(states.length + 10), ''], ...newer], listId);
      await rig.ask('lists.importAgain', { listId, fileListId, way });
      await rig.ask('lists.editCells', { listId, edits: [{ rowNumber: 2, column: 2, value: way }] });
      states.push(await whole(listId));
    }
    for (const state of states.slice(0, -1).toReversed()) {
      await rig.ask('lists.undoImport', { listId });
      // What was edited after the import undone goes with it; what was edited before stays.
      expect(await whole(listId)).toEqual(state);
    }
  });
});

describe('drafts and campaigns of the list', () => {
  it('whoever was unticked stays unticked where the list becomes the file, and when that is undone', async () => {
    const { campaignId, listId } = await listInUse({ untickedRows: [3], keptRows: [2] });
    const fileListId = await handIn([...newer, ['Fay', phone(6), '']], listId);
    await rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    expect(await draftOf(campaignId)).toMatchObject({ untickedRows: [3], keptRows: [4] });
    await rig.ask('lists.undoImport', { listId });
    expect(await draftOf(campaignId)).toMatchObject({ untickedRows: [3], keptRows: [2] });
  });

  it('a draft of the file goes on with the list, and nobody it left out comes back', async () => {
    const { listId } = await listInUse();
    const campaignId = await rig.draft(newer, { untickedRows: [2] }, headers);
    const fileListId = (await draftOf(campaignId)).listId ?? '';
    await rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
    expect(await draftOf(campaignId)).toMatchObject({
      listId,
      columnRoles: ['name', 'phone', 'keyword'],
      untickedRows: [5],
    });
    expect((await whole(listId)).rows[3]).toMatchObject({ rowNumber: 5, cells: newer[0] });
    expect(await rig.ask('lists.overview', {})).toHaveLength(1);
  });

  it('a campaign that was sent keeps its people and texts, and the do-not-contact list its numbers', async () => {
    const { campaignId, listId } = await listInUse();
    await rig.ask('doNotContact.add', { numbers: [phone(2).slice(1)], source: 'typed', sourceName: '' });
    await rig.sendToEnd(campaignId);
    const people = await rig.ask('campaigns.people', { campaignId });
    const fileListId = await handIn(newer, listId);
    await rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    expect(await rig.ask('campaigns.people', { campaignId })).toEqual(people);
    expect(await rig.ask('doNotContact.list', {})).toEqual([phone(2).slice(1)]);
    await rig.ask('lists.undoImport', { listId });
    expect(await rig.ask('campaigns.people', { campaignId })).toEqual(people);
  });
});

it('tells how far it is with the rows that go when an import is undone and when a list is removed', async () => {
  const many = Array.from({ length: 1_500 }, (_, at) => [`P ${at}`, `+1202${2_000_000 + at}`, 'x']);
  const { listId: id } = await draftOf(await rig.draft(many, { country: 'US' }, headers));
  const listId = id ?? '';
  const progressOf = async (work: () => Promise<unknown>): Promise<unknown[]> => {
    const from = rig.events.length;
    await work();
    return rig.events.slice(from).flatMap(({ name, payload }) => (name === 'list.progress' ? [payload] : []));
  };
  await rig.ask('lists.importAgain', { listId, fileListId: await handIn(newer, listId), way: 'add' });
  const undone = await progressOf(() => rig.ask('lists.undoImport', { listId }));
  expect(undone.length).toBeGreaterThan(1);
  expect(undone.at(-1)).toEqual({ listId, done: 1_503, total: 1_503 });
  const removed = await progressOf(() => rig.ask('lists.remove', { listId, evenIfUsed: true }));
  expect(removed.length).toBeGreaterThan(1);
  expect(removed.at(-1)).toEqual({ listId, done: 1_500, total: 1_500 });
});

it.each(['update', 'replace'] as const)(
  'how far it is never steps back while a list is imported into and put back: %s',
  async (way) => {
    const many = Array.from({ length: 1_500 }, (_, at) => [`P ${at}`, `+1202${2_000_000 + at}`, 'x']);
    const { listId, campaignId } = await listInUse({ untickedRows: [2] });
    const other = await rig.ask('campaigns.createDraft', { name: 'Other' });
    const draft = { ...(await draftOf(campaignId)), keptRows: [3] };
    await rig.ask('campaigns.saveDraft', { campaignId: other.campaign.id, name: 'Other', draft });
    await rig.ask('lists.importAgain', { listId, fileListId: await handIn(many, listId), way: 'add' });
    const fileListId = await handIn([...newer, ...many.slice(700)], listId);
    for (const work of [
      () => rig.ask('lists.importAgain', { listId, fileListId, way }),
      () => rig.ask('lists.undoImport', { listId }),
    ]) {
      const shares: number[] = [];
      const stop = rig.core.subscribe(({ name, payload }) => {
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
  const { listId } = await listInUse();
  await rig.ask('lists.importAgain', {
    listId,
    fileListId: await handIn(rows(0, 20_000), listId),
    way: 'replace',
  });
  const fileListId = await handIn(rows(10_000, 30_000), listId);
  let last = 0;
  let longest = 0;
  rig.core.subscribe(({ name, payload }) => {
    if (name !== 'list.progress') return;
    longest = Math.max(longest, payload.done - last);
    last = payload.done;
  });
  expect(await rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
    counts: { new: 10_000, changed: 0, same: 10_000, missing: 10_000 },
  });
  last = 0;
  await rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
  expect(longest).toBeLessThanOrEqual(500);
  const [list] = await rig.ask('lists.overview', {});
  expect(list).toMatchObject({
    rowCount: 30_000,
    imports: [{ added: 10_000, changed: 0, removed: 0 }, {}, {}],
  });
  await rig.ask('lists.undoImport', { listId });
  expect((await rig.ask('lists.overview', {}))[0]).toMatchObject({ rowCount: 20_000 });
});

describe('a newer file without headings', () => {
  const made = ['Column A', 'Column B', 'Column C'];
  const bare = [
    ['Ann', phone(1), 'Leeds'],
    ['Ben', phone(2), 'Hull'],
    ['Cleo', phone(3), 'Leeds'],
  ];
  const turned = [
    [phone(2), 'Ben', 'Leeds'],
    [phone(4), 'Dan', 'Bath'],
    [phone(1), 'Anna', 'Leeds'],
  ];
  async function bareList(): Promise<{ campaignId: string; listId: string }> {
    const campaignId = await rig.draft(bare, { country: 'US' }, made);
    const { draft } = await rig.ask('campaigns.draft', { campaignId });
    return { campaignId, listId: draft.listId ?? '' };
  }

  it('its columns come under those of the list that hold the same, and each that does is told', async () => {
    const { listId } = await bareList();
    const fileListId = await handIn(turned, listId, made);
    expect(await rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
      counts: { new: 1, changed: 2, same: 0, missing: 1, unreadable: 0 },
      phoneHeader: { list: 'Column B', file: 'Column A' },
      putUnder: [{ header: 'Column B', under: 'Column A' }],
      newColumns: ['Column C (2)'],
      missingColumns: ['Column C'],
    });
    await rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
    expect(cellsOf(await whole(listId)).map((cells) => cells.slice(0, 3))).toEqual([
      ['Anna', phone(1), 'Leeds'],
      ...bare.slice(1),
      ['Dan', phone(4), ''],
    ]);
  });

  it('a list that becomes the file keeps what its keywords stand for', async () => {
    const { campaignId, listId } = await bareList();
    const { columnRoles } = await draftOf(campaignId);
    const fileListId = await handIn(turned, listId, made);
    await rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    const list = await whole(listId);
    expect(list.headers).toEqual(['Column B', 'Column A', 'Column C (2)']);
    expect(cellsOf(list)).toEqual(turned);
    expect((await draftOf(campaignId)).columnRoles).toEqual([columnRoles[1], columnRoles[0], 'keyword']);
  });

  it('a file laid out as before is taken as it is, and one with two columns of numbers is refused', async () => {
    const { listId } = await bareList();
    const same = await handIn(newer, listId, made);
    expect(await rig.ask('lists.compare', { listId, fileListId: same })).toMatchObject({
      counts: { new: 1, changed: 1, same: 1, missing: 1 },
      phoneHeader: null,
      putUnder: [],
      newColumns: [],
    });
    const two = turned.map(([number, name], nth) => [number!, name!, phone(nth + 20)]);
    const fileListId = await handIn(two, listId, made);
    expect(await rig.call('lists.compare', { listId, fileListId })).toMatchObject({
      error: { code: 'no_phone_in_file' },
    });
  });
});

describe('an import that does not get to its end', () => {
  it('cancelled or refused by the disk it leaves the list as it was, and nothing else behind', async () => {
    const { listId } = await listInUse();
    const before = await whole(listId);
    const fileListId = await handIn(newer, listId);
    const stop = rig.core.subscribe((event) => {
      if (event.name === 'list.progress') void rig.call('lists.cancelImport', { listId });
    });
    expect(await rig.ask('lists.importAgain', { listId, fileListId, way: 'update' })).toBeNull();
    stop();
    rig.sql(
      "CREATE TRIGGER spoil BEFORE UPDATE OF rows_id ON lists BEGIN SELECT RAISE(ABORT, 'the disk says no'); END",
    );
    for (const way of ['add', 'update', 'replace'] as const) {
      expect(await rig.call('lists.importAgain', { listId, fileListId, way })).toMatchObject({ ok: false });
    }
    rig.sql('DROP TRIGGER spoil');
    expect(await whole(listId)).toEqual(before);
    expect((await rig.ask('lists.overview', {}))[0]?.imports).toHaveLength(1);
    // The file is still there to be imported.
    expect(await rig.ask('lists.importAgain', { listId, fileListId, way: 'add' })).toMatchObject({
      added: 1,
    });
  });

  it('a process that dies in between leaves the list as it was; the rows that were made go at a later start', async () => {
    const { listId } = await listInUse();
    const before = await whole(listId);
    const fileListId = await handIn(newer, listId);
    // What a dead process leaves: a version that was being written, and the file that was handed in.
    rig.sql(
      `INSERT INTO lists (id, name, file_name, sheet_name, headers, created_at_ms, version_of) VALUES ('half', '', '', '', '[]', 5, '${listId}');
       INSERT INTO list_rows (list_id, row_number, cells, is_hidden) VALUES ('half', 2, '["x"]', 0);
       UPDATE lists SET created_at_ms = 5 WHERE id = '${fileListId}'`,
    );
    await rig.close();
    rig = openRig({ dataDir: rig.dataDir });
    expect(await whole(listId)).toEqual(before);
    for (const gone of ['half', fileListId]) {
      expect(await rig.call('lists.get', { listId: gone })).toMatchObject({ error: { code: 'not_found' } });
    }
  });

  it('while it runs nothing else changes the list; what was imported is no list of its own', async () => {
    const { listId } = await listInUse();
    const fileListId = await handIn(newer, listId);
    const running = rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    const edits = [{ rowNumber: 2, column: 0, value: 'x' }];
    expect(await rig.call('lists.editCells', { listId, edits })).toMatchObject({
      error: { code: 'list_busy' },
    });
    expect(await rig.call('lists.remove', { listId: fileListId })).toMatchObject({
      error: { code: 'list_busy' },
    });
    await running;
    expect(await rig.call('lists.remove', { listId: fileListId })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await rig.call('lists.editCells', { listId: fileListId, edits })).toMatchObject({ ok: false });
    await rig.ask('lists.remove', { listId, evenIfUsed: true });
    expect(await rig.call('lists.get', { listId: fileListId })).toMatchObject({ ok: false });
  });

  it('a file without a column of numbers, or with too many columns, is refused with a reason', async () => {
    const { listId } = await listInUse();
    const cities = await handIn([['Ann', 'Leeds']], listId, ['Name', 'City']);
    expect(await rig.call('lists.compare', { listId, fileListId: cities })).toMatchObject({
      error: { code: 'no_phone_in_file' },
    });
    const others = Array.from({ length: limits.sheetColumns - 1 }, (_, nth) => `Column ${nth}`);
    const wide = await handIn([[phone(1)]], listId, ['Phone', ...others]);
    expect(await rig.call('lists.compare', { listId, fileListId: wide })).toMatchObject({
      error: { code: 'too_many_columns', details: { limit: limits.sheetColumns } },
    });
  });
});
