import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList } from '../../../shared/contract/lists.ts';
import type { Deps } from '../deps.ts';
import type { BusyLists } from '../lists/busy-lists.ts';
import { compareLists, comparisonView } from '../lists/compare-lists.ts';
import { expectImport, importAgain } from '../lists/import-again.ts';
import type { ImportJob } from '../lists/import-job.ts';
import { ImportCancelled, createImportJob } from '../lists/import-job.ts';
import { undoImport } from '../lists/undo-import.ts';

type Names = 'lists.compare' | 'lists.importAgain' | 'lists.cancelImport' | 'lists.undoImport';

/** Importing a newer file into a list, and putting the list back. */
export function listImportHandlers(deps: Deps, busy: BusyLists): Pick<Handlers, Names> {
  const complete = (listId: string): ContactList => {
    const list = deps.store.lists.get(listId);
    if (!list?.isComplete || deps.store.lists.isKeptVersion(listId))
      throw new ExpectedError('not_found', { what: 'list' });
    return list;
  };

  async function onBoth<T>(
    { listId, fileListId }: { listId: string; fileListId: string },
    work: (list: ContactList, file: ContactList, job: ImportJob) => Promise<T>,
  ): Promise<T | null> {
    if (listId === fileListId) throw new ExpectedError('bad_input', { field: 'fileListId' });
    const [list, file] = [complete(listId), complete(fileListId)];
    const job = createImportJob(deps, listId);
    return busy.during([listId, fileListId], job, async () => {
      try {
        return await work(list, file, job);
      } catch (cause) {
        if (cause instanceof ImportCancelled) return null;
        throw cause;
      }
    });
  }

  return {
    'lists.compare': (pair) =>
      onBoth(pair, async (list, file, job) => comparisonView(await compareLists(deps, list, file, job))),
    'lists.importAgain': (pair) =>
      onBoth(pair, async (list, file, job) => {
        expectImport(list, file, pair.way, job);
        return importAgain(deps, await compareLists(deps, list, file, job), pair.way, job);
      }),
    'lists.cancelImport': ({ listId }) => {
      busy.cancel(listId);
      return null;
    },
    'lists.undoImport': async ({ listId }) => {
      const job = createImportJob(deps, listId);
      await busy.during([listId], job, () => undoImport(deps, complete(listId), job));
      return null;
    },
  };
}
