import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList } from '../../../shared/contract/lists.ts';
import type { Deps } from '../deps.ts';
import { announce } from '../sending/announcer.ts';
import type { ReadableRows } from './carry-choices.ts';
import { carryChoices, hasChoices } from './carry-choices.ts';
import type { MovedDraft } from './drafts-of-list.ts';
import { draftsOf, withListChange } from './drafts-of-list.ts';
import type { ImportJob } from './import-job.ts';
import { readerOf, sampledRows } from './list-reader.ts';
import { rolesFor } from './mapping-after.ts';
import { removeVersion } from './remove-version.ts';

/** Puts a list back to where it was before its newest import, cells, order and columns; its drafts go on with that. */
export async function undoImport(deps: Deps, list: ContactList, job: ImportJob): Promise<void> {
  const { store } = deps;
  const before = store.lists.before(list.id);
  const [newest] = store.lists.imports(list.id);
  if (!before || !newest) throw new ExpectedError('wrong_state');
  const effect = { added: newest.removed, changed: newest.changed, removed: newest.added };
  const drafts = draftsOf(store, list.id);
  const isReplaced = newest.way === 'replace';
  const carried = isReplaced ? drafts.filter(([, draft]) => hasChoices(draft)).length : 0;
  // All of it at once: where a total grows later the bar steps back.
  job.expect(carried * before.rowCount + list.rowCount);
  const moved: MovedDraft[] = [];
  for (const [campaignId, draft] of drafts) {
    const choices = isReplaced ? await carriedBack(draft) : {};
    const columnRoles = rolesFor(before.headers, list.headers, draft.columnRoles);
    moved.push({ campaignId, draft: { ...withListChange(draft, effect), ...choices, columnRoles } });
  }
  const gone = store.lists.undoImport(list.id, () => {
    for (const { campaignId, draft } of moved) store.campaigns.putDraft(campaignId, draft);
  });
  for (const { campaignId } of moved) announce(deps, campaignId);
  if (gone === null) return;
  await removeVersion(deps, gone, job);

  async function carriedBack(draft: MovedDraft['draft']) {
    return carryChoices(deps, draft, readable(list, null), readable(before!, before!.rowsId), job);
  }

  /** The rows of the list as it is, or of a version. */
  function readable({ headers }: { headers: readonly string[] }, versionId: string | null): ReadableRows {
    const mapping = versionId === null ? store.lists.mapping(list.id) : (before?.mapping ?? null);
    const rows = (after: number, limit: number) =>
      versionId === null
        ? store.lists.rows(list.id, after, limit)
        : store.lists.versionRows(versionId, after, limit);
    return {
      reader: readerOf({ headers, mapping, samples: rows(0, sampledRows) }, store.settings.read()),
      row: (rowNumber) => store.lists.row(list.id, rowNumber),
      rows,
      columns: headers.length,
    };
  }
}
