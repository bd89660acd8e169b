import type { Draft } from '../../../shared/domain/draft.ts';
import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import { createPlanDigest, createPlanner, draftRules } from '../../../shared/domain/plan.ts';
import { countSegments } from '../../../shared/domain/segments.ts';
import { checkTemplate, templateKeywords } from '../../../shared/domain/template.ts';
import type { PlanOutcome } from '../protocol.ts';
import type { Turn } from '../turn.ts';
import { inSlices } from '../turn.ts';
import { createTotals } from './plan-totals.ts';
import type { Workbench } from './state.ts';

/** Finishes every message of a draft, exactly as main will freeze them; says why where that cannot be done yet. */
export async function runPlan(
  bench: Workbench,
  { draft, doNotContact }: { draft: Draft; doNotContact: readonly string[] },
  turn: Turn,
): Promise<PlanOutcome> {
  const { headers, rows } = bench.contacts;
  const rules = draftRules(draft, new Set(doNotContact));
  if (!rules || draft.columnRoles.length !== headers.length) return { ok: false, reason: 'no_phone_column' };
  if (checkTemplate(draft.template, templateKeywords(headers, draft.columnRoles)).length > 0) {
    return { ok: false, reason: 'template_problem' };
  }
  const unticked = new Set(draft.untickedRows);
  const planner = createPlanner({
    rules,
    headers,
    roles: draft.columnRoles,
    template: draft.template,
    channelId: draft.channelId,
    untickedRows: unticked,
  });
  const people: PlannedPerson[] = [];
  const segments = new Uint16Array(rows.length);
  const digest = createPlanDigest();
  const totals = createTotals();
  await inSlices(rows.length, turn, (index) => {
    const person = planner(rows[index]!);
    const size = person.text === null ? null : countSegments(person.text);
    people.push(person);
    segments[index] = size?.segments ?? 0;
    digest.add(person);
    totals.add(person, size);
  });
  bench.plan = { people, segments, unticked };
  bench.planSelection = null;
  return { ok: true, totals: { ...totals.value(), digest: digest.value() } };
}
