import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ContactList } from '../../../shared/contract/lists.ts';
import { isLoopback } from '../../../shared/domain/account.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { practiceAccountId } from '../../../shared/domain/draft.ts';
import { messageTemplate, officialOf, officialProblem } from '../../../shared/domain/official-template.ts';
import { compileValues } from '../../../shared/domain/official-values.ts';
import { createPlanner, draftMessages, draftRules } from '../../../shared/domain/plan.ts';
import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import type { SheetRow } from '../../../shared/domain/sheet-row.ts';
import { checkMessage, templateKeywords } from '../../../shared/domain/template.ts';
import type { Deps } from '../deps.ts';
import { keptRows } from './kept-rows.ts';

/** A draft whose every part is there and fits together. */
export interface PlanInput {
  list: ContactList;
  planner: (row: SheetRow) => PlannedPerson;
  /** What a person's row puts into the places of an approved template; null where the text itself is sent. */
  templateValues: ((cells: readonly string[]) => string[]) | null;
}

/** Checks a draft before its plan is made; throws the one thing the owner has to mend. */
export async function planInput(deps: Deps, draft: Draft): Promise<PlanInput> {
  const { store } = deps;
  const list = draft.listId ? store.lists.get(draft.listId) : null;
  if (!list?.isComplete) throw new ExpectedError('not_found', { what: 'list' });
  if (list.fileName === sampleFileName && leavesThisComputer(deps, draft.accountId)) {
    throw new ExpectedError('practice_only');
  }
  const rules = draftRules(draft, new Set(store.doNotContact.list()));
  if (!rules || draft.columnRoles.length !== list.headers.length) throw new ExpectedError('no_phone_column');
  const keywords = templateKeywords(list.headers, draft.columnRoles);
  const message = { template: messageTemplate(draft), mediaUrl: draft.mediaUrl };
  const [problem] = checkMessage(message, keywords);
  if (problem) {
    throw new ExpectedError('template_problem', { problem: problem.code, text: problem.text });
  }
  const official = officialOf(draft);
  const officialFault = official && officialProblem(official);
  if (officialFault) {
    throw new ExpectedError('template_problem', { problem: officialFault.code, text: officialFault.place });
  }
  if (draft.mediaUrl !== '' && !/^https?:\/\/[^/]/.test(draft.mediaUrl)) {
    throw new ExpectedError('media_problem');
  }
  const messages = draftMessages(draft, list.headers);
  const planner = createPlanner({
    ...messages,
    rules: { ...rules, keptRows: await keptRows(deps, rules, list.id, draft.keptRows) },
  });
  const templateValues = official && compileValues(official, list.headers, messages.roles, messages.wording);
  return { list, planner, templateValues };
}

/** Whether an account's messages reach real phones: neither practice nor a gateway on this computer, as tests use. */
function leavesThisComputer({ store }: Deps, accountId: string): boolean {
  if (accountId === practiceAccountId) return false;
  const account = store.accounts.get(accountId);
  return !account || !isLoopback(new URL(account.baseUrl));
}
