import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { GuardReport } from '../../../shared/domain/guards.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import { createGuardScan } from './guard-scan.ts';
import { planInput } from './plan-input.ts';

const rowsPerSlice = { least: 20, most: 2_000 };

/**
 * Creates what says which people of a draft the ledger speaks against, the unticked among them, so that ticks change
 * nothing; a question throws `superseded` when the next is asked.
 */
export function createGuardReporter(deps: Deps): (campaignId: string) => Promise<GuardReport> {
  const { store } = deps;
  let asked = 0;
  return async (campaignId) => {
    asked += 1;
    const own = asked;
    const draft = store.campaigns.draft(campaignId);
    if (!draft) throw new ExpectedError('not_found', { what: 'campaign' });
    const { list, planner } = await planInput(deps, { ...draft, untickedRows: [] });
    const scan = createGuardScan(deps, campaignId, draft, '');
    let afterRowNumber = 0;
    await inSlices(deps, rowsPerSlice, (size) => {
      if (own !== asked) throw new ExpectedError('superseded');
      const rows = store.lists.rows(list.id, afterRowNumber, size);
      scan.look(rows.map(planner));
      afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
      return rows.length > 0;
    });
    return scan.report();
  };
}
