import { type DateOrder, readDate } from './date-value.ts';
import { formatDay, formatDecimal } from './format-value.ts';
import type { Formats } from './formats.ts';
import { type DecimalMark, readNumber } from './number-value.ts';

/** What a colon in a keyword may name (template-grammar.md). */
export const templateFilters = [
  'first',
  'upper',
  'lower',
  'title',
  'date',
  'date short',
  'date long',
  'number',
  'number 0',
  'number 2',
] as const;
export type TemplateFilter = (typeof templateFilters)[number];

/** How values are written in messages: by what language, and what the owner said of dates and numbers that can be read in two ways. */
export interface Wording {
  formats: Formats;
  dateOrder: DateOrder;
  decimalMark: DecimalMark;
  /** Whether typographic characters are written plainly. */
  isPlain: boolean;
  /** Whether values go into places of an approved template, where Meta takes one line only. */
  isOneLine: boolean;
}

/** The filter a text after the colon names, whatever its case and spacing; null where there is none. */
export function filterNamed(word: string): TemplateFilter | null {
  const folded = word.trim().replace(/\s+/g, ' ').toLowerCase();
  return templateFilters.find((filter) => filter === folded) ?? null;
}

/** What a filter needs a value to be; null where any text will do. */
export function kindOfFilter(filter: TemplateFilter | null): 'date' | 'number' | null {
  if (filter?.startsWith('date')) return 'date';
  return filter?.startsWith('number') ? 'number' : null;
}

/** Applies a filter to a trimmed value; the answer may be empty, as `first` of "," is, and null where the value is no date or number. */
export function applyFilter(filter: TemplateFilter, value: string, wording: Wording): string | null {
  switch (filter) {
    case 'first':
      return (value.split(/\s/, 1)[0] ?? '').replace(/[,;]+$/, '');
    case 'upper':
      return value.toUpperCase();
    case 'lower':
      return value.toLowerCase();
    case 'title':
      return titleCase(value);
    case 'date':
      return day(value, 'medium', wording);
    case 'date short':
      return day(value, 'short', wording);
    case 'date long':
      return day(value, 'long', wording);
    case 'number':
      return decimal(value, null, wording);
    case 'number 0':
      return decimal(value, 0, wording);
    case 'number 2':
      return decimal(value, 2, wording);
    default:
      return filter satisfies never;
  }
}

function day(value: string, style: 'short' | 'medium' | 'long', wording: Wording): string | null {
  const { formats, dateOrder } = wording;
  const found = readDate(value, dateOrder, formats.months);
  return found === null ? null : formatDay(found, style, formats);
}

function decimal(value: string, decimals: number | null, wording: Wording): string | null {
  const found = readNumber(value, wording.decimalMark);
  return found === null ? null : formatDecimal(found, decimals, wording.formats);
}

/** Capitals at word starts, after a hyphen, and after one letter and an apostrophe (O'Neil, but don't). */
export function titleCase(value: string): string {
  return value
    .toLowerCase()
    .replace(/(?<=^|[\s\-(])\p{L}(?:['\u2019]\p{L}(?=\p{L}))?/gu, (letters) => letters.toUpperCase());
}
