import { useEffect } from 'react';
import type { ColumnRole } from '../../shared/domain/draft.ts';
import { type WorkbenchClient, askWorkbench } from '../api/workbench.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { CountryCells } from '../workers/contacts-protocol.ts';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';

/** What the cells of the country column mean, for the draft; nothing where no column is one. */
export async function readCountries(
  roles: readonly ColumnRole[],
  own: Record<string, string>,
  ask: WorkbenchClient['ask'] = askWorkbench,
): Promise<Record<string, string>> {
  const column = roles.indexOf('country');
  const cells = column === -1 ? null : await ask('columns.countries', { column, own });
  return cells?.words ?? {};
}

const none = {};

/** Keeps the draft's words for countries those of its country column, which cells may be edited or another column become. */
export function useCountryWords(): CountryCells | null {
  const column = useFlow((flow) => flow.draft?.columnRoles.indexOf('country') ?? -1);
  const listId = useFlow((flow) => flow.draft?.listId ?? '');
  const own = useFlow((flow) => flow.draft?.ownCountryWords ?? none);
  const version = useContacts((contacts) => contacts.version);
  const cells = useAnswer('columns.countries', { column, own }, `${listId} ${version}`);

  useEffect(() => {
    const { draft, update } = useFlow.getState();
    if (!cells || !draft) return;
    if (JSON.stringify(cells.words) !== JSON.stringify(draft.countryWords)) {
      update({ countryWords: cells.words });
    }
  }, [cells]);

  return column === -1 ? null : cells;
}
