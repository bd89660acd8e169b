import { guardCode, namingGuards } from '../../shared/domain/guards.ts';
import { guardWords } from '../../shared/text/guard-words.ts';
import { t } from '../../shared/text/index.ts';
import type { WholeCore } from '../core/create-core.ts';
import { ask, TerminalFailure } from './failure.ts';

/** Ends the command with what the ledger says against a draft, which is forgotten; does nothing where nothing speaks against it. */
export async function stopAtGuards(core: WholeCore, campaignId: string): Promise<void> {
  const report = await ask(core, 'campaigns.guards', { campaignId });
  const code = guardCode(report);
  if (code === '') return;
  const { earlier } = report;
  const reasons = namingGuards(report).map((naming) => guardWords(naming, report));
  if (earlier) {
    reasons.push(t('terminal.repeatsEarlier', { name: earlier.name, id: earlier.campaignId }));
  }
  const { draft } = await ask(core, 'campaigns.draft', { campaignId });
  await ask(core, 'campaigns.discard', { campaignId });
  if (draft.listId !== null) await ask(core, 'lists.remove', { listId: draft.listId });
  throw new TerminalFailure([...reasons, t('terminal.repeats', { code })].join(' '));
}
