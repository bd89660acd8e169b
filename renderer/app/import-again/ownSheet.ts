import type { ContactList } from '../../../shared/contract/lists.ts';
import { haveSameHeaders } from '../../../shared/domain/import-again/line-up.ts';
import { WorkbenchLost, type WorkbenchClient } from '../../api/workbench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { ownHeadings } from './ownHeadings.ts';

/** The sheet of a newer file that is called like the one the list came from, where it has the list's headings; else the one guessed, both below the list's headings where a row has them. */
export async function ownSheet(
  ask: WorkbenchClient['ask'],
  guessed: SheetView,
  { sheetName, headers }: Pick<ContactList, 'headers' | 'sheetName'>,
): Promise<SheetView> {
  if (guessed.sheetName === sheetName || !guessed.sheetNames.includes(sheetName))
    return ownHeadings(ask, guessed, headers);
  const own = await ask('file.choose', { sheetName });
  const found = own?.ok ? await ownHeadings(ask, own.view, headers) : null;
  if (found && haveSameHeaders(found.headers, headers)) return found;
  // A sheet that could not be read left the one guessed where it was.
  if (own && !own.ok) return ownHeadings(ask, guessed, headers);
  const back = await ask('file.choose', {});
  if (!back?.ok) throw new WorkbenchLost();
  return ownHeadings(ask, back.view, headers);
}
