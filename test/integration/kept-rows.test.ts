import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import { withKeptRows } from '../../shared/domain/kept-rows.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../shared/domain/plan.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let rig: CoreRig;

beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

it('sends to the row the owner kept, once, and names it to those that repeat it', async () => {
  const [[, number = ''] = []] = fictionRows(1);
  const campaignId = await rig.draft(
    [
      ['Anna', number],
      ['Ben', number],
      ['Cleo', number],
    ],
    { keptRows: [4] },
  );
  const expected = await planned(campaignId);
  expect(expected.count).toBe(1);
  await rig.ask('campaigns.send', { campaignId, expected, undoSeconds: 0 });
  await expect.poll(() => rig.ask('campaigns.get', { campaignId })).toMatchObject({ state: 'done' });
  const rows = await rig.ask('campaigns.exportRows', { campaignId, afterOrdinal: 0, limit: 10 });
  expect(
    rows.map(({ person, cells }) => [cells[0], person.state, person.leftOutReason, person.detail]),
  ).toEqual([
    ['Anna', 'left_out', 'duplicate', '4'],
    ['Ben', 'left_out', 'duplicate', '4'],
    ['Cleo', 'accepted', null, null],
  ]);
});

it('refuses a plan whose kept row was changed since it was reviewed', async () => {
  const [[, number = ''] = [], [, other = ''] = []] = fictionRows(2);
  const campaignId = await rig.draft(
    [
      ['Anna', number],
      ['Ben', number],
    ],
    { keptRows: [3] },
  );
  const expected = await planned(campaignId);
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  await rig.ask('lists.editCells', {
    listId: draft.listId ?? '',
    edits: [{ rowNumber: 3, column: 1, value: other }],
  });
  expect(await rig.call('campaigns.send', { campaignId, expected, undoSeconds: 0 })).toMatchObject({
    ok: false,
    error: { code: 'plan_changed' },
  });
});

/** Reads a draft's plan as the window does. */
async function planned(campaignId: string): Promise<{ count: number; digest: string }> {
  const { draft } = await rig.ask('campaigns.draft', { campaignId });
  const listId = draft.listId ?? '';
  const { headers } = await rig.ask('lists.get', { listId });
  const rows = await rig.ask('lists.rows', { listId, afterRowNumber: 0, limit: limits.rowsPerChunk });
  const rules = draftRules(draft, new Set());
  if (!rules) throw new Error('no phone column');
  const planner = createPlanner({
    rules: withKeptRows(
      rules,
      rows.filter(({ rowNumber }) => draft.keptRows.includes(rowNumber)),
    ),
    ...draftMessages(draft, headers),
  });
  const digest = createPlanDigest();
  for (const row of rows) digest.add(planner(row));
  return { count: digest.count(), digest: digest.value() };
}
