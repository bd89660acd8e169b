import { create } from 'zustand';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useFlow } from '../../app/flow.ts';

/** The other cells of a column that say what a changed cell said. */
interface Offer {
  listId: string | null;
  column: number;
  before: string;
  after: string;
  count: number;
}

interface SameCells {
  offer: Offer | null;
  /** Looks for other cells of the column that say the same as the changed one did. */
  look: (column: number, before: string, after: string) => Promise<void>;
  accept: () => Promise<void>;
  dismiss: () => void;
}

/** After a cell was changed: the offer to change all that say the same. */
export const useSameCells = create<SameCells>()((set, get) => ({
  offer: null,
  look: async (column, before, after) => {
    set({ offer: null });
    if (before.trim() === '' || after.trim() === '') return;
    const listId = useFlow.getState().draft?.listId ?? null;
    const count = (await askWorkbench('rows.same', { column, value: before })) ?? 0;
    if (count > 0) set({ offer: { listId, column, before, after, count } });
  },
  accept: async () => {
    const { offer } = get();
    set({ offer: null });
    if (!offer) return;
    const { column, before, after } = offer;
    const words = (count: number): string => t('tidy.sameDone', { count, after });
    await useChanges.getState().make(async () => {
      const edits = await askWorkbench('rows.sameEdits', { column, value: before, after });
      return edits && { words, edits };
    });
  },
  dismiss: () => set({ offer: null }),
}));
