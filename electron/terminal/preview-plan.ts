import { maxCharacters } from '../../shared/domain/channels.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { createPlanDigest, createPlanner, draftMessages, draftRules } from '../../shared/domain/plan.ts';
import type { PlannedPerson } from '../../shared/domain/plan.ts';
import type { LeftOutReason } from '../../shared/domain/states.ts';
import { checkMessage, templateKeywords } from '../../shared/domain/template.ts';
import { t } from '../../shared/text/index.ts';
import { templateProblemWords } from '../../shared/text/template-problem-words.ts';
import { TerminalFailure } from './failure.ts';
import type { LoadedSheet } from './load-sheet.ts';

/** What would be sent, before anything is stored. */
export interface PlanPreview {
  count: number;
  digest: string;
  total: number;
  leftOutByReason: Partial<Record<LeftOutReason, number>>;
  first: PlannedPerson | null;
}

/** Plans a sheet as Send will; throws TerminalFailure for a message that cannot be sent. */
export function previewPlan(
  sheet: LoadedSheet,
  draft: Draft,
  doNotContact: ReadonlySet<string>,
): PlanPreview {
  const rules = draftRules(draft, doNotContact);
  if (!rules) throw new TerminalFailure(t('terminal.noPhoneColumn'));
  const [problem] = checkMessage(draft, templateKeywords(sheet.headers, sheet.roles));
  if (problem) throw new TerminalFailure(`${templateProblemWords(problem)} ${t('terminal.notSent')}`);
  const planner = createPlanner({ rules, ...draftMessages(draft, sheet.headers) });
  const digest = createPlanDigest();
  const leftOutByReason: PlanPreview['leftOutByReason'] = {};
  let first: PlannedPerson | null = null;
  for (const row of sheet.rows) {
    const person = planner(row);
    if (person.isTooLong) {
      const limit = maxCharacters(draft.channelId);
      throw new TerminalFailure(t('errors.message_too_long', { limit }));
    }
    digest.add(person);
    if (person.leftOutReason === null) first ??= person;
    else leftOutByReason[person.leftOutReason] = (leftOutByReason[person.leftOutReason] ?? 0) + 1;
  }
  return { count: digest.count(), digest: digest.value(), total: sheet.rows.length, leftOutByReason, first };
}
