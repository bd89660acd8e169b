import { ExpectedError } from '../../../shared/contract/errors.ts';
import { maxCharacters } from '../../../shared/domain/channels.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { normalisePhone } from '../../../shared/domain/phone.ts';
import { createPricer, isOverBudget } from '../../../shared/domain/price.ts';
import { countSegments } from '../../../shared/domain/segments.ts';
import { t } from '../../../shared/text/index.ts';
import type { Deps } from '../deps.ts';
import { frozenPlan } from './frozen-plan.ts';
import { planInput } from './plan-input.ts';

/** Freezes the message of one contact for an own number into a campaign of its own; answers its id. */
export async function freezeTest(
  deps: Deps,
  { name, draft }: { name: string; draft: Draft },
  rowNumber: number,
  number: string,
): Promise<string> {
  const { store, clock } = deps;
  const settings = store.settings.read();
  const own = normalisePhone(`+${number}`, null);
  if (!settings.testNumbers.includes(number) || !own.ok) throw new ExpectedError('no_test_number');
  const testDraft = { ...draft, untickedRows: [] };
  const { list, planner, templateValues } = await planInput(deps, testDraft);
  const [row] = store.lists.rows(list.id, rowNumber - 1, 1);
  const person = row?.rowNumber === rowNumber ? planner(row) : null;
  if (!row || !person || person.text === null) throw new ExpectedError('no_test_message');
  if (person.isTooLong) {
    throw new ExpectedError('message_too_long', { limit: maxCharacters(draft.channelId) });
  }
  const { text } = person;
  const cost = createPricer(settings.prices, draft.channelId)(own.country, countSegments(text).segments);
  if (cost !== null && isOverBudget(cost, draft.budget)) {
    throw new ExpectedError('over_budget', { cost, budget: draft.budget ?? '' });
  }
  const id = deps.newId();
  const nowMs = clock.nowMs();
  const testName = t('common.testName', { name }).slice(0, limits.nameCharacters);
  store.transaction(() => {
    store.campaigns.create({ id, name: testName, draft: testDraft, parentId: null, isTest: true }, nowMs);
    const { cells } = row;
    const values = templateValues?.(cells) ?? null;
    store.campaigns.addPlanRows(id, 1, [{ ...person, number, text, cells, templateValues: values }]);
    const plan = frozenPlan(deps, { campaignId: id, draft, headers: list.headers, isGlobal: true });
    store.campaigns.freeze({ ...plan, batchSize: 1 }, nowMs, nowMs);
  });
  return id;
}
