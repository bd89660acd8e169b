import { describe, expect, it } from 'vitest';
import { cellsOf, newer, phone, useLists } from '../support/list-hands.ts';

const on = useLists();

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
  const bareList = () => on.listInUse({}, bare, made);

  it('its columns come under those of the list that hold the same, and each that does is told', async () => {
    const { listId } = await bareList();
    const fileListId = await on.handIn(turned, listId, made);
    expect(await on.rig.ask('lists.compare', { listId, fileListId })).toMatchObject({
      counts: { new: 1, changed: 2, same: 0, missing: 1, unreadable: 0 },
      phoneHeader: { list: 'Column B', file: 'Column A' },
      putUnder: [{ header: 'Column B', under: 'Column A' }],
      newColumns: ['Column C (2)'],
      missingColumns: ['Column C'],
    });
    await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'update' });
    expect(cellsOf(await on.whole(listId)).map((cells) => cells.slice(0, 3))).toEqual([
      ['Anna', phone(1), 'Leeds'],
      ...bare.slice(1),
      ['Dan', phone(4), ''],
    ]);
  });

  it('a list that becomes the file keeps what its keywords stand for', async () => {
    const { campaignId, listId } = await bareList();
    const { columnRoles } = await on.draftOf(campaignId);
    const fileListId = await on.handIn(turned, listId, made);
    await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    const list = await on.whole(listId);
    expect(list.headers).toEqual(['Column B', 'Column A', 'Column C (2)']);
    expect(cellsOf(list)).toEqual(turned);
    expect((await on.draftOf(campaignId)).columnRoles).toEqual([columnRoles[1], columnRoles[0], 'keyword']);
  });

  it('a file laid out as before is taken as it is, and one with two columns of numbers is refused', async () => {
    const { listId } = await bareList();
    const same = await on.handIn(newer, listId, made);
    expect(await on.rig.ask('lists.compare', { listId, fileListId: same })).toMatchObject({
      counts: { new: 1, changed: 1, same: 1, missing: 1 },
      phoneHeader: null,
      putUnder: [],
      newColumns: [],
    });
    const two = turned.map(([number, name], nth) => [number!, name!, phone(nth + 20)]);
    const fileListId = await on.handIn(two, listId, made);
    expect(await on.rig.call('lists.compare', { listId, fileListId })).toMatchObject({
      error: { code: 'no_phone_in_file' },
    });
  });
});
