import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';

const peoplePerSlice = { least: 200, most: 5_000 };

/** Forgets the plan of a draft. */
export async function clearPlan(deps: Pick<Deps, 'store' | 'breathe'>, campaignId: string): Promise<void> {
  await inSlices(deps, peoplePerSlice, (size) => deps.store.campaigns.clearPlan(campaignId, size) > 0);
}
