import { create } from 'zustand';
import type { Draft } from '../../shared/domain/draft.ts';
import type { CellEdit, RowSplit } from '../../shared/domain/sheet-row.ts';
import { addToDoNotContact } from '../api/doNotContact.ts';
import {
  type MadeSplit,
  type Wanted,
  countOf,
  editCells,
  splitRows,
  unsplitRows,
} from '../api/changeRows.ts';
import { api } from '../api/client.ts';
import type { OnProgress } from '../api/workbench.ts';
import { type ChangeWork, createTurns, longChange } from './changeTurns.ts';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';

/** A change of the contacts: cells, the rows that are kept of those with one number, or a number nobody is to contact again. */
export interface Change {
  /** What was done, in words; of a change of many cells, of so many of them. */
  words: string | ((made: number) => string);
  edits?: Wanted<CellEdit>;
  /** Cells whose values become a row each. */
  splits?: Wanted<RowSplit>;
  keptRows?: number[];
  doNotContact?: string;
}

/** What it takes to undo a change. */
interface Undo {
  words: string;
  /** The words for so many of its cells. */
  wordsOf: (made: number) => string;
  listId: string | null;
  edits: CellEdit[];
  splits: MadeSplit[];
  keptRows: number[] | null;
  contactAgain: string | null;
}

interface Changes {
  /** The last change first. */
  undos: readonly Undo[];
  isBusy: boolean;
  /** How far a change of many cells is. */
  work: ChangeWork | null;
  /** Does a change, or what is found of it in the rows, which can be undone from then on; throws a `CallFailure` where a number could not be put on the do-not-contact list. */
  make: (change: Change | ((onProgress: OnProgress) => Promise<Change | null>)) => Promise<boolean>;
  /** Undoes the last change of this list. */
  undo: () => Promise<void>;
  /** Stops a change of many cells: what was changed so far stays, and can be undone; what was put back stays so. */
  cancel: () => void;
  /** Forgets the changes of a list whose rows are others by now. */
  forget: (listId: string) => void;
}

const keptUndos = 50;
const draftNow = (): Draft | null => useFlow.getState().draft;

/** The changes made in Check contacts since the app was opened, each of which can be undone, the last one first. */
export const useChanges = create<Changes>()((set, get) => {
  const turns = createTurns((state) => set(state));
  const put = (undo: Undo, now: Undo | null): void =>
    set({ undos: get().undos.flatMap((one) => (one !== undo ? [one] : now ? [now] : [])) });

  return {
    undos: [],
    isBusy: false,
    work: null,

    make: (asked) =>
      turns.take(async (turn) => {
        const change = typeof asked === 'function' ? await turn.look(asked) : asked;
        const { draft, campaign } = useFlow.getState();
        if (!change || !draft || !campaign) return false;
        const { words, edits = [], splits = [], keptRows, doNotContact } = change;
        const total = countOf(edits) + countOf(splits);
        if (total === 0 && !keptRows && doNotContact === undefined) return false;
        if (doNotContact !== undefined) await addToDoNotContact([doNotContact], 'check', campaign.name);
        const wordsOf = (made: number): string => (typeof words === 'string' ? words : words(made));
        const undo: Undo = {
          words: wordsOf(total),
          wordsOf,
          listId: draft.listId,
          edits: [],
          splits: [],
          keptRows: keptRows ? draft.keptRows : null,
          contactAgain: doNotContact ?? null,
        };
        // Also where not all of it works out: whatever was changed can be put back.
        set({ undos: [undo, ...get().undos].slice(0, keptUndos) });
        if (keptRows) useFlow.getState().update({ keptRows });
        const onBefore = (before: readonly CellEdit[]): void => void undo.edits.push(...before);
        const onSplit = (made: readonly MadeSplit[]): void => void undo.splits.push(...made);
        const long = longChange(draft, turn.long('changing', total));
        let made = 0;
        const isDone = await useContacts.getState().change(draftNow, async () => {
          try {
            await editCells(long, edits, onBefore);
            await splitRows(long, splits, onSplit);
          } finally {
            made = turn.end();
          }
        });
        if (made === total) return isDone;
        const hasMade = undo.edits.length + undo.splits.length > 0;
        const isNothing = !hasMade && !keptRows && doNotContact === undefined;
        put(undo, isNothing ? null : { ...undo, words: wordsOf(made) });
        return false;
      }),

    undo: () =>
      turns.take(async (turn) => {
        const { draft } = useFlow.getState();
        const undo = get().undos.find((one) => one.listId === draft?.listId);
        if (!undo || !draft) return;
        const { edits, splits, keptRows, contactAgain } = undo;
        const total = edits.length + splits.length;
        if (contactAgain !== null) await api.call('doNotContact.remove', { number: contactAgain });
        if (keptRows) useFlow.getState().update({ keptRows });
        const long = longChange(draft, turn.long('undoing', total));
        let made = 0;
        const isDone = await useContacts.getState().change(draftNow, async () => {
          try {
            await editCells(long, edits, () => undefined);
            await unsplitRows(long, splits);
          } finally {
            made = turn.end();
          }
        });
        const isAll = isDone && made === total;
        // What is left can be put back by the next Undo.
        const left = { edits: edits.slice(made), splits: splits.slice(made) };
        const leftCount = left.edits.length + left.splits.length;
        const words = leftCount > 0 ? undo.wordsOf(leftCount) : undo.words;
        put(undo, isAll ? null : { ...undo, ...left, words, keptRows: null, contactAgain: null });
      }),

    cancel: () => turns.cancel(),

    forget: (listId) => set({ undos: get().undos.filter((undo) => undo.listId !== listId) }),
  };
});

/** The change of this list that Undo would undo. */
export function useLastChange(): string | null {
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  return useChanges((changes) => changes.undos.find((undo) => undo.listId === listId)?.words ?? null);
}
