import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { GuardReport } from '../../../shared/domain/guards.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import { createGuardScan } from './guard-scan.ts';
import { planInput } from './plan-input.ts';

const rowsPerSlice = { least: 200, most: 2_000 };

/** Asks the ledger about one draft at a time and tells how far it is; an older question throws `superseded`. */
export interface GuardReporter {
  report(campaignId: string): Promise<GuardReport>;
  /** Gives up the question that is being asked. */
  stop(): void;
}

/** Creates what says which people of a draft the ledger speaks against, the unticked among them, so that ticks change nothing. */
export function createGuardReporter(deps: Deps): GuardReporter {
  const { store, emit } = deps;
  let asked = 0;
  return {
    async report(campaignId) {
      asked += 1;
      const own = asked;
      const draft = store.campaigns.draft(campaignId);
      if (!draft) throw new ExpectedError('not_found', { what: 'campaign' });
      const { list, planner } = await planInput(deps, { ...draft, untickedRows: [] });
      const scan = createGuardScan(deps, campaignId, draft, '');
      const progress = { campaignId, done: 0, total: list.rowCount };
      let afterRowNumber = 0;
      await inSlices(deps, rowsPerSlice, (size) => {
        if (own !== asked) throw new ExpectedError('superseded');
        const rows = scan.isOff ? [] : store.lists.rows(list.id, afterRowNumber, size);
        scan.look(rows.map(planner));
        afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
        progress.done += rows.length;
        if (rows.length > 0) emit({ name: 'guards.progress', payload: { ...progress } });
        return rows.length > 0;
      });
      return scan.report();
    },
    stop() {
      asked += 1;
    },
  };
}
