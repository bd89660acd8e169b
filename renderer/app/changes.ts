import { create } from 'zustand';
import type { CellEdit, RowSplit } from '../../shared/domain/sheet-row.ts';
import { addToDoNotContact } from '../api/doNotContact.ts';
import { api } from '../api/client.ts';
import { splitRows, unsplitRows } from '../api/lists.ts';
import { askWorkbench } from '../api/workbench.ts';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';

/** A change of the contacts: cells, the rows that are kept of those with one number, or a number nobody is to contact again. */
export interface Change {
  /** What was done, in words. */
  words: string;
  edits?: readonly CellEdit[];
  /** Cells whose values become a row each. */
  splits?: readonly RowSplit[];
  keptRows?: number[];
  doNotContact?: string;
}

/** What it takes to undo a change. */
interface Undo {
  words: string;
  listId: string | null;
  edits: readonly CellEdit[];
  /** Rows that a split made. */
  addedRows: readonly number[];
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
  /** Forgets the changes of a list whose rows are others by now. */
  forget: (listId: string) => void;
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

    make: ({ words, edits = [], splits = [], keptRows, doNotContact }) =>
      inTurn(async () => {
        const { draft, campaign } = useFlow.getState();
        if (!draft || !campaign) return false;
        const before = await askWorkbench('rows.before', { edits: [...edits, ...firstsOf(splits)] });
        if (doNotContact !== undefined) await addToDoNotContact([doNotContact], 'check', campaign.name);
        const added: number[] = [];
        const undo: Undo = {
          words,
          listId: draft.listId,
          edits: before ?? [],
          addedRows: added,
          keptRows: keptRows ? draft.keptRows : null,
          contactAgain: doNotContact ?? null,
        };
        // Also where not all of it works out: whatever was changed can be put back.
        set({ undos: [undo, ...get().undos].slice(0, keptUndos) });
        if (keptRows) useFlow.getState().update({ keptRows });
        return apply(edits, () => splitRows(draft.listId ?? '', splits, (rows) => void added.push(...rows)));
      }),

    undo: () =>
      inTurn(async () => {
        const listId = useFlow.getState().draft?.listId ?? null;
        const undo = get().undos.find((one) => one.listId === listId);
        if (!undo) return;
        if (undo.contactAgain !== null) await api.call('doNotContact.remove', { number: undo.contactAgain });
        if (undo.keptRows) useFlow.getState().update({ keptRows: undo.keptRows });
        if (await putBack(undo)) set({ undos: get().undos.filter((one) => one !== undo) });
      }),

    forget: (listId) => set({ undos: get().undos.filter((undo) => undo.listId !== listId) }),
  };
});

/** Changes the cells, and what `others` changes; then checks what that touches. */
async function apply(edits: readonly CellEdit[], others?: () => Promise<void>): Promise<boolean> {
  const { draft } = useFlow.getState();
  return draft ? useContacts.getState().edit(draft, edits, others) : false;
}

function putBack({ listId, edits, addedRows }: Undo): Promise<boolean> {
  if (addedRows.length === 0) return apply(edits);
  return apply([], () => unsplitRows(listId ?? '', addedRows, edits));
}

/** The cells that a split changes in the rows that hold them. */
function firstsOf(splits: readonly RowSplit[]): CellEdit[] {
  return splits.map(({ rowNumber, column, values }) => ({ rowNumber, column, value: values[0] ?? '' }));
}

/** The change of this list that Undo would undo. */
export function useLastChange(): string | null {
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  return useChanges((changes) => changes.undos.find((undo) => undo.listId === listId)?.words ?? null);
}
