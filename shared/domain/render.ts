import type { ColumnRole } from './draft.ts';
import { type TemplateFilter, type Wording, applyFilter, kindOfFilter } from './filters.ts';
import { cutText, foldKeyword, isBlank, isPlainValue, isSheetError } from './fold.ts';
import { type KeywordColumn, keywordColumns } from './keyword-columns.ts';
import { breaksOneLine } from './official-template.ts';
import { plainBitOf } from './plain-cells.ts';
import { plainText } from './plain-text.ts';
import { type TemplatePart, parseTemplate } from './template-parse.ts';

/** A value that its filter cannot read, or that has more than the one line it may have. */
export interface Unreadable {
  keyword: string;
  kind: 'date' | 'number' | 'line';
  value: string;
}

/**
 * A finished message, or why there is none: keywords (as typed, each once) that have no value and no fallback, and the
 * first value that is not the date, number or line it has to be, for which a fallback is no remedy.
 */
export type Rendered =
  { ok: true; text: string } | { ok: false; missing: string[]; unreadable: Unreadable | null };

/** A keyword of a compiled template and the text that follows it. */
interface Slot extends KeywordColumn {
  filter: TemplateFilter | null;
  fallback: string | null;
  after: string;
  /** Whether a plain value is written as it is; a filter, a derived value and a template of one line ask for a look at it. */
  isAsIs: boolean;
}

/** A value that cannot be read is shown no longer than this. */
const shownCharacters = 60;

/** Keywords a sheet offers, in column order: every header not left out, then "name", "phone" and, of whole names, "first name" where no header is so called. */
export function templateKeywords(headers: readonly string[], roles: readonly ColumnRole[]): string[] {
  return keywordColumns(headers, roles).map(({ keyword }) => keyword);
}

/**
 * Compiles a template that {@link checkTemplate} found clean for these columns into a function of a row's cells;
 * throws an Error for any other. Cells are trimmed and never expanded, an error of Excel (#N/A) is no value, and a
 * message without any visible character counts as missing all its keywords. Who finishes a row again and again tells
 * which of its cells are plain, as `plainCells` finds them: to look at them takes as long as to put them together.
 */
export function compileTemplate(
  text: string,
  headers: readonly string[],
  roles: readonly ColumnRole[],
  wording: Wording,
): (cells: readonly string[], plain?: number) => Rendered {
  const { parts, problems } = parseTemplate(text);
  if (problems.length > 0) throw new Error('The template has problems; check it first.');
  const { before, slots } = compile(parts, headers, roles, wording);
  const isNeverBlank = [before, ...slots.map(({ after }) => after)].some((own) => !isBlank(own));
  const allPlain = allBits(slots);
  const ready = (message: string): Rendered => ({
    ok: true,
    text: wording.isPlain ? plainText(message) : message,
  });
  return (cells, plain = 0) => {
    let message = before;
    if (allPlain !== 0 && (plain & allPlain) === allPlain) {
      for (const slot of slots) {
        message += cells[slot.column]!;
        message += slot.after;
      }
      return ready(message);
    }
    for (const slot of slots) {
      const cell = cells[slot.column] ?? '';
      // The way of nearly every value.
      if (slot.isAsIs && isPlainValue(cell)) {
        // One after the other: to join the two first makes one text more.
        message += cell;
        message += slot.after;
        continue;
      }
      const value = slotValue(slot, cell, wording);
      if (typeof value !== 'string') return heldBack(slots, cells, wording);
      message += value + slot.after;
    }
    // Looking at one character of a text that was just put together costs as much as putting it together.
    if (!isNeverBlank && isBlank(message)) {
      // Without a keyword it is the blank text that goes with a file.
      if (slots.length === 0) return { ok: true, text: '' };
      return { ok: false, missing: keywordsOf(slots), unreadable: null };
    }
    return ready(message);
  };
}

/** The bits of all columns among plain cells; 0 where one has none or its value is not written as it is. */
function allBits(slots: readonly Slot[]): number {
  const bits = slots.map(({ isAsIs, column }) => (isAsIs ? plainBitOf(column) : 0));
  return bits.includes(0) ? 0 : bits.reduce((all, bit) => all | bit, 0);
}

/** Why a row has no message, once one of its values was found wanting. */
function heldBack(slots: readonly Slot[], cells: readonly string[], wording: Wording): Rendered {
  const missing: Slot[] = [];
  let unreadable: Unreadable | null = null;
  for (const slot of slots) {
    const value = slotValue(slot, cells[slot.column] ?? '', wording);
    if (value === null) missing.push(slot);
    else if (typeof value !== 'string') unreadable ??= value;
  }
  return { ok: false, missing: keywordsOf(missing), unreadable };
}

function keywordsOf(slots: readonly Slot[]): string[] {
  return [...new Set(slots.map(({ keyword }) => keyword))];
}

function compile(
  parts: readonly TemplatePart[],
  headers: readonly string[],
  roles: readonly ColumnRole[],
  { isOneLine }: Wording,
): { before: string; slots: Slot[] } {
  const columns = new Map<string, KeywordColumn>();
  for (const found of keywordColumns(headers, roles).toReversed())
    columns.set(foldKeyword(found.keyword), found);
  const slots: Slot[] = [];
  let before = '';
  for (const part of parts) {
    if (part.kind === 'keyword') {
      const { keyword, filter, fallback } = part;
      const found = columns.get(foldKeyword(keyword));
      if (!found) throw new Error('The template names an unknown column; check it first.');
      const isAsIs = filter === null && found.derive === null && !isOneLine;
      slots.push({ ...found, keyword, filter, fallback, after: '', isAsIs });
    } else {
      const slot = slots.at(-1);
      if (slot) slot.after += part.text;
      else before += part.text;
    }
  }
  return { before, slots };
}

/** What stands for a keyword; null where nothing does, and the value itself where its filter cannot read it. */
function slotValue(
  { keyword, filter, fallback, derive }: Slot,
  whole: string,
  wording: Wording,
): string | Unreadable | null {
  const cell = derive ? derive(whole) : whole;
  if (isBlank(cell)) return fallback;
  const value = cell.trim();
  if (isSheetError(value)) return fallback;
  const written = filter === null ? value : applyFilter(filter, value, wording);
  const isOneLineBroken = wording.isOneLine && written !== null && breaksOneLine(written);
  if (written !== null && !isOneLineBroken) return written || fallback;
  const kind = isOneLineBroken ? 'line' : (kindOfFilter(filter) ?? 'number');
  return { keyword, kind, value: cutText(value, shownCharacters) };
}
