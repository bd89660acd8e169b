import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { ListComparison } from '../../../shared/contract/list-imports.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { api, callErrorOf } from '../../api/client.ts';
import { useEvent } from '../../api/useEvent.ts';

/** A file that was handed in as a list, to be imported into another. */
export interface HandedIn {
  id: string;
  fileName: string;
  rowCount: number;
}

type Work = 'comparing' | 'importing';

/** Compares a file with a list as soon as it is there, and imports it where the owner says so. */
export function useImportAgain(listId: string, file: HandedIn | null) {
  const [comparison, setComparison] = useState<ListComparison | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [error, setError] = useState<CallError | null>(null);
  const fileListId = file?.id ?? null;

  useEvent('list.progress', (told) => {
    if (told.listId === listId) setProgress({ done: told.done, total: told.total });
  });

  useEffect(() => {
    if (fileListId === null) return;
    let isCurrent = true;
    async function compare(): Promise<void> {
      setWork('comparing');
      setError(null);
      setComparison(null);
      try {
        const found = await api.call('lists.compare', { listId, fileListId: fileListId ?? '' });
        if (isCurrent) setComparison(found);
      } catch (cause) {
        if (isCurrent) setError(callErrorOf(cause));
      }
      if (isCurrent) setWork(null);
    }
    void compare();
    return () => {
      isCurrent = false;
      void api.call('lists.cancelImport', { listId });
    };
  }, [listId, fileListId]);

  return {
    comparison,
    work,
    progress,
    error,
    cancel: () => void api.call('lists.cancelImport', { listId }),
    /** Imports the file; `before` first lets go of what is on screen of the list. False where that was cancelled or failed. */
    async take(way: ImportWay, before: () => Promise<void>): Promise<boolean> {
      if (work !== null || fileListId === null) return false;
      setWork('importing');
      setError(null);
      try {
        await before();
        return (await api.call('lists.importAgain', { listId, fileListId, way })) !== null;
      } catch (cause) {
        setError(callErrorOf(cause));
        return false;
      } finally {
        setWork(null);
      }
    },
  };
}
