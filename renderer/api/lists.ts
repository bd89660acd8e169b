import type { ContactList } from '../../shared/contract/lists.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { RowsPiece } from '../workers/protocol.ts';
import type { SheetView } from '../workers/sheet-protocol.ts';
import { api } from './client.ts';
import type { OnProgress, WorkbenchClient } from './workbench.ts';
import { WorkbenchLost, askWorkbench } from './workbench.ts';

// More would make the window pause while they pass through it.
const cellsPerChunk = 6_000;

/** Hands the rows of a workbench to main, in chunks, as a list or as a newer file of one; what could not be finished is removed again. */
export async function keepAsList(
  view: SheetView,
  onProgress: OnProgress,
  signal: AbortSignal,
  { ask = askWorkbench, versionOf = null }: { ask?: WorkbenchClient['ask']; versionOf?: string | null } = {},
): Promise<ContactList> {
  const list = await api.call('lists.create', {
    name: listName(view.fileName),
    fileName: view.fileName.slice(0, 260),
    sheetName: view.sheetName.slice(0, 260),
    headers: view.headers,
    versionOf,
  });
  try {
    const take = (offset: number): Promise<RowsPiece | null> => ask('rows.take', { offset });
    let next = take(0);
    for (let done = 0; done < view.rowCount;) {
      const piece = await next;
      if (signal.aborted || !piece || piece.count === 0) throw new WorkbenchLost();
      const writing = api.call('lists.addRows', { listId: list.id, rows: piece.text });
      done += piece.count;
      // The next rows come out of the worker while main writes these.
      if (done < view.rowCount) next = take(done);
      // Where writing fails nobody asks for them any more.
      next.catch(() => null);
      await writing;
      onProgress(done, view.rowCount);
    }
    return await api.call('lists.complete', { listId: list.id, rowCount: view.rowCount });
  } catch (cause) {
    await api.call('lists.remove', { listId: list.id });
    throw cause;
  }
}

/** Fills the workbench with the rows of a stored list. */
export async function fillFromList(
  listId: string,
  onProgress: OnProgress,
  ask: WorkbenchClient['ask'] = askWorkbench,
): Promise<SheetView> {
  const { fileName, sheetName, headers, rowCount } = await api.call('lists.get', { listId });
  await ask('rows.open', { fileName, sheetName, headers });
  const limit = Math.max(1, Math.min(limits.rowsPerChunk, Math.floor(cellsPerChunk / headers.length)));
  let afterRowNumber = 0;
  for (let done = 0; done < rowCount;) {
    const rows = await api.call('lists.rows', { listId, afterRowNumber, limit });
    const last = rows.at(-1);
    if (!last) break;
    await ask('rows.add', { rows });
    afterRowNumber = last.rowNumber;
    done += rows.length;
    onProgress(done, rowCount);
  }
  const view = await ask('rows.view', null);
  if (!view) throw new WorkbenchLost();
  return view;
}

/** A list is called like its file, without the ending. */
export function listName(fileName: string): string {
  const name = fileName.replace(/\.[^.]{1,5}$/, '').trim();
  return (name || fileName).slice(0, limits.nameCharacters).trim();
}
