import { useAnswer } from '../../api/useAnswer.ts';
import { useBench } from '../../app/bench.ts';
import type { ColumnView } from '../../workers/sheet-protocol.ts';

/** The columns of the sheet with their samples; the headings alone until the worker has looked. */
export function useColumns(): readonly ColumnView[] {
  const listId = useBench((bench) => bench.listId);
  const headers = useBench((bench) => bench.view?.headers);
  const columns = useAnswer('columns.view', null, listId ?? '');
  return columns ?? (headers ?? []).map((header) => ({ header, samples: [], filled: 0, firstNames: [] }));
}
