import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import type { SegmentCount } from '../../../shared/domain/segments.ts';
import type { PlanTotals } from '../protocol.ts';

/** Adds up what Write and Review say about a whole plan. */
export function createTotals(): {
  add: (person: PlannedPerson, size: SegmentCount | null) => void;
  value: () => Omit<PlanTotals, 'digest'>;
} {
  const totals: Omit<PlanTotals, 'digest'> = {
    total: 0,
    ready: 0,
    leftOutByReason: {},
    missing: {},
    longest: null,
    tooLong: 0,
    segments: { total: 0, most: 0, rowsWithMore: 0 },
    isUnicode: false,
    hasOneText: true,
  };
  let firstText: string | null = null;

  return {
    add(person, size) {
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
      if (size.encoding === 'ucs2') totals.isUnicode = true;
    },
    value: () => totals,
  };
}

function addLeftOut(totals: Omit<PlanTotals, 'digest'>, { leftOutReason, detail }: PlannedPerson): void {
  if (leftOutReason === null) return;
  totals.leftOutByReason[leftOutReason] = (totals.leftOutByReason[leftOutReason] ?? 0) + 1;
  if (leftOutReason !== 'missing_keyword' || detail === null) return;
  totals.missing[detail] = (totals.missing[detail] ?? 0) + 1;
}
