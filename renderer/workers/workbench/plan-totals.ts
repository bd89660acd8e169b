import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import { costOf, createCauses } from '../../../shared/domain/segment-causes.ts';
import type { SegmentCount } from '../../../shared/domain/segments.ts';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import type { Unreadable } from '../../../shared/domain/render.ts';
import type { Pricer } from '../../../shared/domain/price.ts';
import { createEstimate } from '../../../shared/domain/price.ts';
import type { PlanTotals, UnreadableValues } from '../plan-protocol.ts';

/** Adds up what Write and Review say about a whole plan; what makes messages longer is looked for in text messages only. */
export function createTotals(
  isSms: boolean,
  priceOf: Pricer,
): {
  add: (person: PlannedPerson, size: SegmentCount | null, hasFallback: boolean) => void;
  value: () => Omit<PlanTotals, 'digest'>;
} {
  const totals: Omit<PlanTotals, 'digest'> = {
    total: 0,
    ready: 0,
    leftOutByReason: {},
    missing: {},
    unreadable: [],
    longest: null,
    tooLong: 0,
    segments: { total: 0, most: 0, rowsWithMore: 0, causes: null },
    isUnicode: false,
    hasOneText: true,
    cost: { amount: '0', unpriced: 0 },
    withFallback: 0,
    countries: [],
  };
  const causes = createCauses();
  const estimate = createEstimate();
  const countries = new Map<string | null, number>();
  let firstText: string | null = null;

  return {
    add(person, size, hasFallback) {
      totals.total += 1;
      if (person.leftOutReason !== null || person.text === null || size === null) {
        addLeftOut(totals, person);
        return;
      }
      totals.ready += 1;
      firstText ??= person.text;
      if (person.text !== firstText) totals.hasOneText = false;
      if (person.isTooLong) totals.tooLong += 1;
      if (person.text.length > (totals.longest?.characters ?? -1)) {
        totals.longest = { characters: person.text.length, rowNumber: person.rowNumber, name: person.name };
      }
      totals.segments.total += size.segments;
      totals.segments.most = Math.max(totals.segments.most, size.segments);
      if (size.segments > 1) totals.segments.rowsWithMore += 1;
      if (hasFallback) totals.withFallback += 1;
      estimate.add(priceOf(person.country, size.segments));
      countries.set(person.country, (countries.get(person.country) ?? 0) + 1);
      if (size.encoding !== 'ucs2') return;
      totals.isUnicode = true;
      const cost = isSms ? costOf(person.text, size.segments) : null;
      if (cost) causes.add(cost);
    },
    value: () => ({
      ...totals,
      segments: { ...totals.segments, causes: causes.value() },
      cost: estimate.value(),
      countries: [...countries]
        .map(([country, people]) => ({ country, people }))
        .sort((a, b) => b.people - a.people),
    }),
  };
}

function addLeftOut(totals: Omit<PlanTotals, 'digest'>, person: PlannedPerson): void {
  const { leftOutReason, detail, unreadable } = person;
  if (leftOutReason === null) return;
  totals.leftOutByReason[leftOutReason] = (totals.leftOutByReason[leftOutReason] ?? 0) + 1;
  if (leftOutReason !== 'missing_keyword' || detail === null) return;
  if (unreadable) addUnreadable(totals.unreadable, unreadable, person.rowNumber);
  else totals.missing[detail] = (totals.missing[detail] ?? 0) + 1;
}

function addUnreadable(
  all: UnreadableValues[],
  { keyword, kind, value }: Unreadable,
  rowNumber: number,
): void {
  const known = all.find((one) => one.kind === kind && foldKeyword(one.keyword) === foldKeyword(keyword));
  if (known) known.messages += 1;
  else all.push({ keyword, kind, value, rowNumber, messages: 1 });
}
