import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ImportJob } from './import-job.ts';

/** Lists that are being compared, imported into or put back: nothing else may change them meanwhile. */
export interface BusyLists {
  /** Throws where a list is busy. */
  mustBeFree(listId: string): void;
  /** Does a job on lists, which are busy until it is done. */
  during<T>(listIds: readonly string[], job: ImportJob, work: () => Promise<T>): Promise<T>;
  cancel(listId: string): void;
}

/** No list is busy at first. */
export function createBusyLists(): BusyLists {
  const jobs = new Map<string, ImportJob>();
  const mustBeFree = (listId: string): void => {
    if (jobs.has(listId)) throw new ExpectedError('list_busy');
  };
  return {
    mustBeFree,
    async during(listIds, job, work) {
      listIds.forEach(mustBeFree);
      for (const listId of listIds) jobs.set(listId, job);
      try {
        return await work();
      } finally {
        for (const listId of listIds) jobs.delete(listId);
      }
    },
    cancel: (listId) => jobs.get(listId)?.cancel(),
  };
}
