import { create } from 'zustand';
import type { CellEdit } from '../../shared/domain/sheet-row.ts';
import { api } from '../api/client.ts';
import { askWorkbench } from '../api/workbench.ts';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';

/** A change of the contacts: cells, the rows that are kept of those with one number, or a number nobody is to contact again. */
export interface Change {
  /** What was done, in words. */
  words: string;
  edits?: readonly CellEdit[];
  keptRows?: number[];
  doNotContact?: string;
}

/** What it takes to undo a change. */
interface Undo {
  words: string;
  listId: string | null;
  edits: readonly CellEdit[];
  keptRows: number[] | null;
  contactAgain: string | null;
}

interface Changes {
  /** The last change first. */
  undos: readonly Undo[];
  isBusy: boolean;
  /** Does a change, which can be undone from then on; throws a `CallFailure` where a number could not be put on the do-not-contact list. */
  make: (change: Change) => Promise<boolean>;
  /** Undoes the last change of this list. */
  undo: () => Promise<void>;
}

const keptUndos = 50;

/** The changes made in Check contacts since the app was opened, each of which can be undone, the last one first. */
export const useChanges = create<Changes>()((set, get) => {
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: a change made while another is on its way is not lost. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    set({ isBusy: true });
    const own = last.then(work);
    last = own.catch(() => undefined).finally(() => set({ isBusy: false }));
    return own;
  }

  return {
    undos: [],
    isBusy: false,

    make: ({ words, edits = [], keptRows, doNotContact }) =>
      inTurn(async () => {
        const { draft } = useFlow.getState();
        if (!draft) return false;
        const before = await askWorkbench('rows.before', { edits });
        if (doNotContact !== undefined) await api.call('doNotContact.add', { numbers: [doNotContact] });
        const undo: Undo = {
          words,
          listId: draft.listId,
          edits: before ?? [],
          keptRows: keptRows ? draft.keptRows : null,
          contactAgain: doNotContact ?? null,
        };
        // Also where not all of it works out: whatever was changed can be put back.
        set({ undos: [undo, ...get().undos].slice(0, keptUndos) });
        if (keptRows) useFlow.getState().update({ keptRows });
        return check(edits);
      }),

    undo: () =>
      inTurn(async () => {
        const listId = useFlow.getState().draft?.listId ?? null;
        const undo = get().undos.find((one) => one.listId === listId);
        if (!undo) return;
        if (undo.contactAgain !== null) await api.call('doNotContact.remove', { number: undo.contactAgain });
        if (undo.keptRows) useFlow.getState().update({ keptRows: undo.keptRows });
        if (await check(undo.edits)) set({ undos: get().undos.filter((one) => one !== undo) });
      }),
  };
});

/** Changes the cells, if any, and checks what that touches. */
async function check(edits: readonly CellEdit[]): Promise<boolean> {
  const { draft } = useFlow.getState();
  if (!draft) return false;
  const contacts = useContacts.getState();
  if (edits.length > 0) return contacts.edit(draft, edits);
  await contacts.check(draft);
  return true;
}

/** The change of this list that Undo would undo. */
export function useLastChange(): string | null {
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  return useChanges((changes) => changes.undos.find((undo) => undo.listId === listId)?.words ?? null);
}
