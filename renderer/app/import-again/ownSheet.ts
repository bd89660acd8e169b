import type { ContactList } from '../../../shared/contract/lists.ts';
import { haveSameHeaders } from '../../../shared/domain/import-again/line-up.ts';
import { WorkbenchLost, type WorkbenchClient } from '../../api/workbench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';

/** The sheet of a newer file that is called like the one the list came from, where it has the list's headings; else the one guessed. */
export async function ownSheet(
  ask: WorkbenchClient['ask'],
  guessed: SheetView,
  { sheetName, headers }: Pick<ContactList, 'headers' | 'sheetName'>,
): Promise<SheetView> {
  if (guessed.sheetName === sheetName || !guessed.sheetNames.includes(sheetName)) return guessed;
  const own = await ask('file.choose', { sheetName });
  if (own?.ok && haveSameHeaders(own.view.headers, headers)) return own.view;
  // A sheet that could not be read left the one guessed where it was.
  if (own && !own.ok) return guessed;
  const back = await ask('file.choose', {});
  if (!back?.ok) throw new WorkbenchLost();
  return back.view;
}
