import { isSms } from '../../../shared/domain/channels.ts';
import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import { createFinisher, createPlanDigest, draftMessages } from '../../../shared/domain/plan.ts';
import { countSegments } from '../../../shared/domain/segments.ts';
import { messageTemplate } from '../../../shared/domain/official-template.ts';
import { checkMessage, templateKeywords } from '../../../shared/domain/template.ts';
import { createFallbackFinder } from '../../../shared/domain/fallback-used.ts';
import type { Price } from '../../../shared/domain/price.ts';
import { createPricer } from '../../../shared/domain/price.ts';
import type { PlanOutcome } from '../plan-protocol.ts';
import type { Turn } from '../turn.ts';
import { Superseded, inSlices } from '../turn.ts';
import { checkedBy, type CheckInput } from './checked-by.ts';
import { createTotals } from './plan-totals.ts';
import type { Workbench } from './state.ts';

/** Finishes every message of a draft, exactly as main will freeze them; says why where that cannot be done yet. */
export async function runPlan(
  bench: Workbench,
  input: CheckInput & { prices: readonly Price[] },
  turn: Turn,
): Promise<PlanOutcome> {
  const { headers, rows } = bench.contacts;
  const { draft } = input;
  const hasPhone = draft.columnRoles.includes('phone') && draft.columnRoles.length === headers.length;
  if (!hasPhone) return { ok: false, reason: 'no_phone_column' };
  const message = { template: messageTemplate(draft), mediaUrl: draft.mediaUrl };
  if (checkMessage(message, templateKeywords(headers, draft.columnRoles)).length > 0) {
    return { ok: false, reason: 'template_problem' };
  }
  const messages = draftMessages(draft, headers);
  const check = await checkedBy(bench, input, turn);
  const { contacts } = check;
  const { revision } = bench;
  const finish = createFinisher(messages);
  const people: PlannedPerson[] = [];
  const segments = new Uint16Array(rows.length);
  const digest = createPlanDigest();
  const fallbacks = new Set<number>();
  const usesFallback = createFallbackFinder(messages);
  const priceOf = createPricer(input.prices, draft.channelId);
  const totals = createTotals(isSms(draft.channelId), priceOf);
  await inSlices(rows.length, turn, (index) => {
    const person = finish(contacts[index]!, rows[index]!.cells);
    const size = person.text === null ? null : countSegments(person.text);
    people.push(person);
    segments[index] = size?.segments ?? 0;
    digest.add(person);
    const hasFallback = person.text !== null && usesFallback(rows[index]!.cells);
    if (hasFallback) fallbacks.add(index);
    totals.add(person, size, hasFallback);
  });
  if (bench.revision !== revision) throw new Superseded();
  const wording = JSON.stringify({ ...draft, untickedRows: null });
  const old = bench.plan;
  const isRetick = old?.check === check && old.wording === wording;
  bench.plan = { people, segments, unticked: messages.untickedRows, fallbacks, priceOf, check, wording };
  // Whoever was unticked stays where they were, or the next key or click would mean somebody else.
  if (!isRetick || bench.planSelection?.isOfMessages !== true) bench.planSelection = null;
  return { ok: true, totals: { ...totals.value(), digest: digest.value() } };
}
