import { titleCase } from './filters.ts';
import { isBlank } from './fold.ts';

/** What can be tidied in all rows at once, beside the numbers, which have repairs of their own. */
export const tidyKinds = ['spaces', 'title_case', 'first_name'] as const;
export type TidyKind = (typeof tidyKinds)[number];

/** The cell after it was tidied; the same where there is nothing to tidy. Only spare spaces are taken out of cells that are no names. */
export function tidied(kind: TidyKind, cell: string, isName: boolean): string {
  if (isBlank(cell) || (!isName && kind !== 'spaces')) return cell;
  switch (kind) {
    case 'spaces':
      // Line breaks stay: they may be meant.
      return cell.trim().replace(/[^\S\r\n]+/g, ' ');
    case 'title_case':
      return inTitleCase(cell);
    case 'first_name':
      return firstName(cell);
    default:
      return kind satisfies never;
  }
}

/** Only names all in capitals or all in small letters: others were written with care. */
function inTitleCase(cell: string): string {
  const isCapitals = cell === cell.toUpperCase();
  if (isCapitals === (cell === cell.toLowerCase())) return cell;
  // Up to three capitals may be initials.
  if (isCapitals && (cell.match(/\p{L}/gu)?.length ?? 0) <= 3) return cell;
  return titleCase(cell);
}

function firstName(cell: string): string {
  const [first = '', ...others] = cell.split(/\s*[;/|\n&]\s*/);
  return others.length === 0 || isBlank(first) ? cell : first.trim();
}
