import { createInterface } from 'node:readline/promises';
import { emptyDraft, practiceAccountId } from '../../shared/domain/draft.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { exitCodes } from '../../shared/domain/exit-code.ts';
import { formatsOf, localeOf } from '../../shared/domain/formats-of.ts';
import { limits } from '../../shared/domain/limits.ts';
import { t } from '../../shared/text/index.ts';
import type { WholeCore } from '../core/create-core.ts';
import { accountFor } from './account.ts';
import type { Values } from './args.ts';
import { ask, TerminalFailure } from './failure.ts';
import { stopAtGuards } from './guards.ts';
import { loadSheet } from './load-sheet.ts';
import type { LoadedSheet } from './load-sheet.ts';
import type { Output } from './output.ts';
import { previewPlan } from './preview-plan.ts';
import type { PlanPreview } from './preview-plan.ts';
import { runToEnd } from './run-to-end.ts';

/** Sends a sheet: reads it, plans it, asks, sends; answers the exit code. */
export async function sendSheet(
  core: WholeCore,
  values: Values & { sheet: string },
  token: string | null,
  output: Output,
): Promise<number> {
  const settings = await ask(core, 'settings.read', {});
  const country = values.country ?? settings.country;
  const sheet = await loadSheet(values, country);
  const gateway = values.gateway ?? 'practice';
  const draft: Draft = {
    ...emptyDraft,
    step: 'send',
    columnRoles: sheet.roles,
    country,
    countryWords: sheet.countryWords,
    includeHidden: values['include-hidden'],
    allowUnconfirmed: values['allow-unconfirmed'],
    template: values.message ?? '',
    formats: formatsOf(localeOf(settings.language, country)),
    mediaUrl: values.media ?? '',
    accountId: practiceAccountId,
    channelId: values.channel ?? 1,
    priority: values.priority ?? 0,
    batchSize: values['batch-size'] ?? settings.batchSize,
    pacePerMinute: Math.min(values.pace ?? settings.pacePerMinute, limits.pacePerMinute),
  };
  const doNotContact = new Set(await ask(core, 'doNotContact.list', {}));
  const preview = previewPlan(sheet, draft, doNotContact);
  describe(output, preview, gateway, draft.channelId);
  if (preview.count === 0) throw new TerminalFailure(t('errors.nobody_ready'));
  if (values['dry-run']) {
    const { count: ready, total, leftOutByReason } = preview;
    output.event({ event: 'dry-run', total, ready, leftOut: total - ready, leftOutByReason });
    output.say(t('terminal.notSent'));
    return exitCodes.allAccepted;
  }
  if (!values.yes && !(await isAgreed(preview.count))) throw new TerminalFailure(t('terminal.notSent'));
  draft.accountId = await accountFor(core, gateway, token);
  const campaignId = await store(core, sheet, draft, values);
  const confirmedGuards = values['confirm-repeats'] ?? '';
  if (confirmedGuards === '') await stopAtGuards(core, campaignId);
  return runToEnd(core, campaignId, output, () =>
    ask(core, 'campaigns.send', {
      campaignId,
      expected: { count: preview.count, digest: preview.digest },
      confirmedGuards,
      undoSeconds: 0,
    }),
  );
}

function describe(output: Output, preview: PlanPreview, gateway: string, channel: number): void {
  const { count: ready, total, first } = preview;
  output.say(
    gateway === 'practice' ? t('terminal.toPractice') : t('terminal.toGateway', { gateway, channel }),
  );
  output.say(t('terminal.planned', { ready, total, leftOut: total - ready }));
  for (const [reason, count] of Object.entries(preview.leftOutByReason)) {
    const words = t(`leftOutReason.${reason as keyof typeof preview.leftOutByReason}`);
    output.say(t('terminal.leftOut', { reason: words, count }));
  }
  if (first)
    output.say(t('terminal.example', { name: first.name || (first.number ?? ''), text: first.text ?? '' }));
}

async function isAgreed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY) throw new TerminalFailure(t('terminal.needsYes'));
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(t('terminal.ask', { count }));
  terminal.close();
  return answer.trim().toLowerCase() === t('terminal.yes');
}

async function store(
  core: WholeCore,
  { fileName, sheetName, headers, rows }: LoadedSheet,
  draft: Draft,
  values: Values,
): Promise<string> {
  const name = values.name ?? fileName.slice(0, limits.nameCharacters);
  const list = await ask(core, 'lists.create', { name, fileName, sheetName, headers });
  for (let at = 0; at < rows.length; at += limits.rowsPerChunk) {
    const chunk = rows.slice(at, at + limits.rowsPerChunk);
    await ask(core, 'lists.addRows', { listId: list.id, rows: chunk });
  }
  await ask(core, 'lists.complete', { listId: list.id, rowCount: rows.length });
  const { campaign } = await ask(core, 'campaigns.createDraft', { name });
  await ask(core, 'campaigns.saveDraft', {
    campaignId: campaign.id,
    name,
    draft: { ...draft, listId: list.id },
  });
  return campaign.id;
}
