import { useEffect } from 'react';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';

/** Checks the contacts when the screen opens and whenever something changes that decides about them. */
export function useContactCheck(): void {
  const rules = useFlow(({ draft }) =>
    draft
      ? JSON.stringify([
          draft.listId,
          draft.columnRoles,
          draft.country,
          draft.countryWords,
          draft.includeHidden,
          draft.allowUnconfirmed,
          draft.allowSpecial,
          draft.sendAnywayRows,
          draft.keptRows,
        ])
      : null,
  );

  useEffect(() => {
    const { draft } = useFlow.getState();
    if (rules !== null && draft) void useContacts.getState().check(draft);
  }, [rules]);
}
