import type { Draft } from '../../shared/domain/draft.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { createHandlers } from '../../renderer/workers/handlers.ts';
import type { Turn } from '../../renderer/workers/turn.ts';

/** A turn of the workbench that nothing overtakes. */
export const turn: Turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };

const csv = [
  'March list',
  'Name,Phone,City',
  'Asha,9876543210,Pune',
  'Ravi,98765,Delhi',
  ',+91 98765 43211,Agra',
  '',
  'Asha K,09876543210,Goa',
  'Meena,9876543212,',
].join('\n');

/** A draft of the list below. */
export const draft: Draft = {
  ...emptyDraft,
  listId: 'L1',
  columnRoles: ['name', 'phone', 'keyword'],
  country: 'IN',
  template: 'Hello {{name}} from {{city|town}}',
};

/** A workbench with a small list in hand: six rows below a title and headings, one of them blank. */
export async function loadedWorkbench() {
  const handlers = createHandlers();
  const bytes = new TextEncoder().encode(csv);
  const outcome = await handlers['file.read']({ file: new Blob([bytes]), fileName: 'march.csv' }, turn);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { handlers, view: outcome.view };
}
