import { ExpectedError } from '../../../shared/contract/errors.ts';
import { maxCharacters } from '../../../shared/domain/channels.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { guardCode } from '../../../shared/domain/guards.ts';
import { createEstimate, createPricer, isOverBudget, outsideBudget } from '../../../shared/domain/price.ts';
import { countSegments } from '../../../shared/domain/segments.ts';
import { createPlanDigest } from '../../../shared/domain/plan.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../slices.ts';
import { clearPlan } from './clear-plan.ts';
import { frozenPlan } from './frozen-plan.ts';
import { createGuardScan } from './guard-scan.ts';
import { planInput } from './plan-input.ts';

/** What the owner reviewed: how many people, a digest of their numbers and texts, and what speaks against sending to them. */
export interface Expected {
  count: number;
  digest: string;
  /** The code of what the owner confirmed that speaks against it. */
  confirmedGuards: string;
}

/** Rows planned in one go; fewer would cost a commit too often. */
const rowsPerSlice = { least: 200, most: 2_000 };

/** Freezes a draft into its plan of finished texts; throws and freezes nothing where it is not what was reviewed. */
export async function freezeDraft(
  deps: Deps,
  campaignId: string,
  draft: Draft,
  expected: Expected,
  undoSeconds: number,
): Promise<void> {
  const { store, clock } = deps;
  const { list, planner, templateValues } = await planInput(deps, draft);
  const digest = createPlanDigest();
  const priceOf = createPricer(store.settings.read().prices, draft.channelId);
  const estimate = createEstimate();
  const guards = createGuardScan(deps, campaignId, draft, expected.confirmedGuards);
  let firstText: string | null = null;
  let isGlobal = true;
  let afterRowNumber = 0;
  let ordinal = 1;
  await clearPlan(deps, campaignId);
  try {
    await inSlices(deps, rowsPerSlice, (size) => {
      const rows = store.lists.rows(list.id, afterRowNumber, size);
      if (rows.length === 0) return false;
      const planned = rows.map((row) => ({ row, person: planner(row) }));
      guards.look(planned.map(({ person }) => person));
      for (const { person } of planned) {
        if (person.isTooLong) {
          throw new ExpectedError('message_too_long', { limit: maxCharacters(draft.channelId) });
        }
        digest.add(person);
        if (person.leftOutReason !== null) continue;
        estimate.add(priceOf(person.country, countSegments(person.text ?? '').segments));
        firstText ??= person.text;
        isGlobal &&= person.text === firstText;
      }
      store.campaigns.addPlanRows(
        campaignId,
        ordinal,
        planned.map(({ row, person }) => ({
          ...person,
          cells: row.cells,
          templateValues: person.text === null ? null : (templateValues?.(row.cells) ?? null),
        })),
      );
      ordinal += rows.length;
      afterRowNumber = rows.at(-1)?.rowNumber ?? afterRowNumber;
      return true;
    });
    if (digest.count() === 0) throw new ExpectedError('nobody_ready');
    if (digest.count() !== expected.count || digest.value() !== expected.digest) {
      throw new ExpectedError('plan_changed');
    }
    const guard = guardCode(guards.report());
    if (guard !== '' && guard !== expected.confirmedGuards) throw new ExpectedError('guards_unconfirmed');
    const cost = estimate.value();
    if (isOverBudget(cost.amount, draft.budget)) {
      throw new ExpectedError('over_budget', { cost: cost.amount, budget: draft.budget ?? '' });
    }
    if (outsideBudget(cost, draft.budget) > 0) throw new ExpectedError('budget_unpriced');
    store.campaigns.freeze(
      frozenPlan(deps, { campaignId, draft, headers: list.headers, isGlobal }),
      // Only now, so that a long list leaves as much time to undo as a short one.
      clock.nowMs() + undoSeconds * 1000,
      clock.nowMs(),
    );
  } catch (error) {
    await clearPlan(deps, campaignId);
    throw error;
  }
}
