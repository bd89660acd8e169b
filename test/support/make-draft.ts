import type { CallName, Input, Output } from '../../shared/contract.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { limits } from '../../shared/domain/limits.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../shared/domain/plan.ts';
import type { Core } from '../../electron/core/core.ts';

/** A call of the contract that must succeed. */
export type Ask = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

/** Calls a core; a failure is thrown with its code. */
export function askOf(core: Core): Ask {
  return async (name, input) => {
    const result = await core.dispatch(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value as never;
  };
}

/** Makes a list and a draft of rows: [name, phone, …]; answers the campaign's id. */
export async function makeDraft(
  ask: Ask,
  rows: readonly string[][],
  patch: Partial<Draft> = {},
  headers: readonly string[] = ['Name', 'Phone'],
): Promise<string> {
  const list = await ask('lists.create', {
    name: 'Test',
    fileName: 'test.xlsx',
    sheetName: 'S',
    headers: [...headers],
  });
  for (let at = 0; at < rows.length; at += limits.rowsPerChunk) {
    const chunk = rows.slice(at, at + limits.rowsPerChunk);
    const sheetRows = chunk.map((cells, index) => ({ rowNumber: at + index + 2, cells, hidden: false }));
    await ask('lists.addRows', { listId: list.id, rows: sheetRows });
  }
  await ask('lists.complete', { listId: list.id, rowCount: rows.length });
  const { campaign } = await ask('campaigns.createDraft', { name: 'Test' });
  const roles = headers.map((_, index) => (['name', 'phone'] as const)[index] ?? 'keyword');
  const draft = { ...emptyDraft, template: 'Hi {{name}}', ...patch };
  await ask('campaigns.saveDraft', {
    campaignId: campaign.id,
    name: 'Test',
    draft: { ...draft, listId: list.id, columnRoles: roles },
  });
  return campaign.id;
}

/** Reads a draft's plan as Review does: how many people, and their digest. */
export async function review(ask: Ask, campaignId: string): Promise<{ count: number; digest: string }> {
  const { draft } = await ask('campaigns.draft', { campaignId });
  const list = await ask('lists.get', { listId: draft.listId ?? '' });
  const rules = draftRules(draft, new Set(await ask('doNotContact.list', {})));
  if (!rules) return { count: 1, digest: '' };
  const digest = createPlanDigest();
  try {
    const planner = createPlanner({ rules, ...draftMessages(draft, list.headers) });
    let afterRowNumber = 0;
    for (;;) {
      const rows = await ask('lists.rows', { listId: list.id, afterRowNumber, limit: limits.rowsPerChunk });
      if (rows.length === 0) break;
      for (const row of rows) digest.add(planner(row));
      afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
    }
  } catch {
    // A template with problems: the core says so itself.
  }
  return { count: Math.max(1, digest.count()), digest: digest.value() };
}
