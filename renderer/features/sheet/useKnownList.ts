import { useEffect, useState } from 'react';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { haveSameHeaders } from '../../../shared/domain/import-again/line-up.ts';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import { api } from '../../api/client.ts';
import { useBench } from '../../app/bench.ts';

/** The list, of those there were before, that has the columns of the file just read; none where the owner took a stored one. */
export function useKnownList(headers: readonly string[], isStored: boolean): ListOverview | null {
  const listId = useBench((bench) => bench.listId);
  const [known, setKnown] = useState<{ of: string; list: ListOverview } | null>(null);

  useEffect(() => {
    if (listId === null || isStored) return;
    let isCurrent = true;
    async function find(own: string): Promise<void> {
      try {
        const lists = await api.call('lists.overview', {});
        const list = lists.find(({ id, fileName, headers: others }) => {
          return id !== own && fileName !== sampleFileName && haveSameHeaders(others, headers);
        });
        if (isCurrent && list) setKnown({ of: own, list });
      } catch {
        // Nothing is offered then: the file stays a list of its own.
      }
    }
    void find(listId);
    return () => {
      isCurrent = false;
    };
  }, [listId, isStored, headers]);

  return known?.of === listId ? known.list : null;
}
