import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import { newer, phone, useLists } from '../support/list-hands.ts';

const on = useLists();

describe('an import that does not get to its end', () => {
  it('cancelled or refused by the disk it leaves the list as it was, and nothing else behind', async () => {
    const { listId } = await on.listInUse();
    const before = await on.whole(listId);
    const fileListId = await on.handIn(newer, listId);
    const stop = on.rig.core.subscribe((event) => {
      if (event.name === 'list.progress') void on.rig.call('lists.cancelImport', { listId });
    });
    expect(await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'update' })).toBeNull();
    stop();
    on.rig.sql(
      "CREATE TRIGGER spoil BEFORE UPDATE OF rows_id ON lists BEGIN SELECT RAISE(ABORT, 'the disk says no'); END",
    );
    for (const way of ['add', 'update', 'replace'] as const) {
      expect(await on.rig.call('lists.importAgain', { listId, fileListId, way })).toMatchObject({
        ok: false,
      });
    }
    on.rig.sql('DROP TRIGGER spoil');
    expect(await on.whole(listId)).toEqual(before);
    expect((await on.rig.ask('lists.overview', {}))[0]?.imports).toHaveLength(1);
    // The file is still there to be imported.
    expect(await on.rig.ask('lists.importAgain', { listId, fileListId, way: 'add' })).toMatchObject({
      added: 1,
    });
  });

  it('a process that dies in between leaves the list as it was; the rows that were made go at a later start', async () => {
    const { listId } = await on.listInUse();
    const before = await on.whole(listId);
    const fileListId = await on.handIn(newer, listId);
    // What a dead process leaves: a version that was being written, and the file that was handed in.
    on.rig.sql(
      `INSERT INTO lists (id, name, file_name, sheet_name, headers, created_at_ms, version_of) VALUES ('half', '', '', '', '[]', 5, '${listId}');
       INSERT INTO list_rows (list_id, row_number, cells, is_hidden) VALUES ('half', 2, '["x"]', 0);
       UPDATE lists SET created_at_ms = 5 WHERE id = '${fileListId}'`,
    );
    await on.reopen();
    expect(await on.whole(listId)).toEqual(before);
    for (const gone of ['half', fileListId]) {
      expect(await on.rig.call('lists.get', { listId: gone })).toMatchObject({
        error: { code: 'not_found' },
      });
    }
  });

  it('while it runs nothing else changes the list; what was imported is no list of its own', async () => {
    const { listId } = await on.listInUse();
    const fileListId = await on.handIn(newer, listId);
    const running = on.rig.ask('lists.importAgain', { listId, fileListId, way: 'replace' });
    const edits = [{ rowNumber: 2, column: 0, value: 'x' }];
    expect(await on.rig.call('lists.editCells', { listId, edits })).toMatchObject({
      error: { code: 'list_busy' },
    });
    expect(await on.rig.call('lists.remove', { listId: fileListId })).toMatchObject({
      error: { code: 'list_busy' },
    });
    await running;
    expect(await on.rig.call('lists.remove', { listId: fileListId })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await on.rig.call('lists.editCells', { listId: fileListId, edits })).toMatchObject({ ok: false });
    await on.rig.ask('lists.remove', { listId, evenIfUsed: true });
    expect(await on.rig.call('lists.get', { listId: fileListId })).toMatchObject({ ok: false });
  });

  it('a file without a column of numbers, or with too many columns, is refused with a reason', async () => {
    const { listId } = await on.listInUse();
    const cities = await on.handIn([['Ann', 'Leeds']], listId, ['Name', 'City']);
    expect(await on.rig.call('lists.compare', { listId, fileListId: cities })).toMatchObject({
      error: { code: 'no_phone_in_file' },
    });
    const others = Array.from({ length: limits.sheetColumns - 1 }, (_, nth) => `Column ${nth}`);
    const wide = await on.handIn([[phone(1)]], listId, ['Phone', ...others]);
    expect(await on.rig.call('lists.compare', { listId, fileListId: wide })).toMatchObject({
      error: { code: 'too_many_columns', details: { limit: limits.sheetColumns } },
    });
  });
});
