import { foldKeyword } from '../../../shared/domain/fold.ts';
import { haveSameHeaders } from '../../../shared/domain/import-again/line-up.ts';
import type { WorkbenchClient } from '../../api/workbench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';

/** The sheet of a newer file below the row that has the list's headings; where none has, below the one guessed. */
export async function ownHeadings(
  ask: WorkbenchClient['ask'],
  view: SheetView,
  headers: readonly string[],
): Promise<SheetView> {
  if (haveSameHeaders(view.headers, headers)) return view;
  const known = new Set(headers.map(foldKeyword));
  const likely = view.headerCandidates.filter(
    ({ rowNumber, cells }) =>
      rowNumber !== view.headerRow && cells.length > 0 && cells.every((cell) => known.has(foldKeyword(cell))),
  );
  for (const { rowNumber } of likely) {
    const own = await ask('file.header', { rowNumber });
    if (own && haveSameHeaders(own.headers, headers)) return own;
  }
  if (likely.length === 0) return view;
  return (await ask('file.header', { rowNumber: view.headerRow })) ?? view;
}
