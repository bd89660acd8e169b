import type { RepairKind } from '../../../shared/domain/repair/repair.ts';

/** Whether a kind of repair leaves the owner the choice between numbers. */
export function hasTwo(kind: RepairKind): boolean {
  return kind === 'two_numbers' || kind === 'reads_two_ways' || kind === 'other_column';
}
