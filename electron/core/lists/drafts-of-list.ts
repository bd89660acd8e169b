import type { ContactList } from '../../../shared/contract/lists.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { flowSteps } from '../../../shared/domain/draft.ts';
import type { ImportEffect, ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { effectOf } from '../../../shared/domain/import-again/counts.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import type { Deps } from '../deps.ts';
import type { ListVersion } from '../ports-lists.ts';
import type { Store } from '../ports-store.ts';
import type { ComparedLists } from './compare-lists.ts';
import type { ReadableRows } from './carry-choices.ts';
import { carryChoices } from './carry-choices.ts';
import type { ImportJob } from './import-job.ts';
import { rolesFor } from './mapping-after.ts';

export interface MovedDraft {
  campaignId: string;
  draft: Draft;
}

/** The drafts that use the list or the file, as they are after the import: with its columns, their choices of rows, and word of what changed. */
export async function movedDrafts(
  deps: Deps,
  { compared, version, way }: { compared: ComparedLists; version: ListVersion; way: ImportWay },
  job: ImportJob,
): Promise<MovedDraft[]> {
  const { list, file, reader, columns, comparison } = compared;
  const { store } = deps;
  const { lists } = store;
  const width = columns.headers.length;
  const ofList: ReadableRows = {
    reader,
    row: (rowNumber) => lists.row(list.id, rowNumber),
    rows: (after, limit) => lists.rows(list.id, after, limit),
    columns: width,
  };
  const ofFile: ReadableRows = {
    reader,
    row: (rowNumber) => placedOf(lists.row(file.id, rowNumber)),
    rows: (after, limit) => lists.rows(file.id, after, limit).map(comparison.placed),
    columns: width,
  };
  const placedOf = (row: SheetRow | null): SheetRow | null => row && comparison.placed(row);
  const ofVersion: ReadableRows = {
    reader,
    row: () => null,
    rows: (after, limit) => lists.versionRows(version.rowsId, after, limit),
    columns: width,
  };
  const moved: MovedDraft[] = [];
  for (const [campaignId, draft] of draftsOf(store, list.id)) {
    // Rows keep their numbers, but where the list becomes the file.
    const choices = way === 'replace' ? await carryChoices(deps, draft, ofList, ofFile, job) : {};
    const columnRoles =
      way === 'replace'
        ? columns.places.map((place) => draft.columnRoles[place] ?? 'keyword')
        : rolesFor(version.headers, list.headers, draft.columnRoles);
    const noted = withListChange(draft, effectOf(comparison.counts(), way));
    moved.push({ campaignId, draft: { ...noted, ...choices, columnRoles } });
  }
  for (const [campaignId, draft] of draftsOf(store, file.id)) {
    const choices = way === 'replace' ? {} : await carryChoices(deps, draft, ofFile, ofVersion, job);
    moved.push({ campaignId, draft: { ...withList(draft, list, version), ...choices } });
  }
  return moved;
}

/** The drafts of a list with their campaigns. */
export function draftsOf({ lists, campaigns }: Store, listId: string): [string, Draft][] {
  return lists.draftsOf(listId).flatMap((campaignId): [string, Draft][] => {
    const draft = campaigns.draft(campaignId);
    return draft ? [[campaignId, draft]] : [];
  });
}

/** A draft of the file, which goes on with the list. */
function withList(draft: Draft, { id }: ContactList, { headers, mapping }: ListVersion): Draft {
  return { ...draft, listId: id, columnRoles: headers.map(() => 'keyword'), ...mapping, step: 'sheet' };
}

/** The draft back at Check, with word of what changed. */
export function withListChange(draft: Draft, { added, changed, removed }: ImportEffect): Draft {
  const before = draft.listChange ?? { added: 0, changed: 0, removed: 0 };
  const isPastCheck = flowSteps.indexOf(draft.step) > flowSteps.indexOf('check');
  return {
    ...draft,
    step: isPastCheck ? 'check' : draft.step,
    listChange: {
      added: before.added + added,
      changed: before.changed + changed,
      removed: before.removed + removed,
    },
  };
}
