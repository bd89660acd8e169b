import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { callErrorOf } from '../api/client.ts';
import { WorkbenchLost, askWorkbench } from '../api/workbench.ts';
import type { PlanTotals } from '../workers/protocol.ts';
import { useContacts } from './contacts.ts';

interface Plan {
  /** Null until the first plan of this draft, and while its message has problems. */
  totals: PlanTotals | null;
  /** Grows with every finished plan, so that lists on screen ask for their rows again. */
  version: number;
  isBusy: boolean;
  error: CallError | null;
  /** Finishes every message of the draft in the worker. */
  run: (draft: Draft) => Promise<void>;
}

/** The finished messages of the draft: totals here, texts in the worker. */
export const usePlan = create<Plan>()((set, get) => ({
  totals: null,
  version: 0,
  isBusy: false,
  error: null,
  run: async (draft) => {
    set({ isBusy: true, error: null });
    try {
      const { doNotContact } = useContacts.getState();
      const outcome = await askWorkbench('plan.run', { draft, doNotContact });
      // Null: a newer plan is on its way and will say when it is done.
      if (!outcome) return;
      const totals = outcome.ok ? outcome.totals : null;
      set({ totals, isBusy: false, version: get().version + 1 });
    } catch (cause) {
      const error = cause instanceof WorkbenchLost ? null : callErrorOf(cause);
      set({ isBusy: false, error, totals: null });
    }
  },
}));
