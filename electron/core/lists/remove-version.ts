import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import type { ImportJob } from './import-job.ts';

/** Rows removed in one go. */
const rowsPerSlice = { least: 200, most: 5_000 };

/** Removes the rows of a list or of a version that nothing points to, and then itself; a job that is given tells how far that is. */
export async function removeVersion(deps: Deps, versionId: string, job?: ImportJob): Promise<void> {
  // Out of sight already; a million rows take long to go, and what a crash leaves of them goes at a later start.
  await inSlices(deps, rowsPerSlice, (size) => {
    const isLeft = deps.store.lists.removeRows(versionId, size);
    job?.tell(size);
    return isLeft;
  });
}
