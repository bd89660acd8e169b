import { errorNameText, numberCellText, textOrBlank } from './cell-text.ts';
import { literal, notPlain, past, pastSpace, standsAt } from './xml-bytes.ts';
import { asciiText, xmlText } from './xml-text.ts';

/** Where the content of a cell stands; -1 where it has none. */
export interface CellContent {
  valueStart: number;
  valueEnd: number;
  textStart: number;
  textEnd: number;
  hasFormula: boolean;
  end: number;
}

/** What cells hold, by the letter of their type where it is one. */
export const types = { b: 0x62, e: 0x65, n: 0x6e, s: 0x73, str: 1, inlineStr: 2 } as const;

/** What cells point to. */
export interface CellContext {
  strings: readonly string[];
  /** The number format of each cell style; null where a number is written plainly. */
  formats: readonly (string | null)[];
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const value = literal('<v>');
const valueEnd = literal('</v>');
const formula = literal('<f');
const formulaEnd = literal('</f>');
const formulaTag = /^(\s+[\w:]+="[^"<>&]*")*\s*\/?$/;
const inline = literal('<is><t>');
const spacedInline = literal('<is><t xml:space="preserve">');
const inlineEnd = literal('</t></is>');
const cellEnd = literal('</c>');

/** Finds what is inside a cell's tags, which start at `from`. */
export function readContent(block: Uint8Array, from: number, content: CellContent): void {
  content.valueStart = content.textStart = -1;
  content.hasFormula = false;
  let at = from;
  for (;;) {
    at = pastSpace(block, at);
    if (standsAt(block, at, value)) {
      if (content.valueStart !== -1) notPlain();
      content.valueStart = at + value.length;
      content.valueEnd = textEnd(block, content.valueStart);
      at = past(block, content.valueEnd, valueEnd);
    } else if (standsAt(block, at, cellEnd)) {
      content.end = at + cellEnd.length;
      return;
    } else if (standsAt(block, at, formula)) {
      content.hasFormula = true;
      at = pastFormula(block, at + formula.length);
    } else {
      if (content.textStart !== -1) notPlain();
      const start = standsAt(block, at, inline) ? at + inline.length : past(block, at, spacedInline);
      content.textStart = start;
      content.textEnd = textEnd(block, start);
      at = past(block, content.textEnd, inlineEnd);
    }
  }
}

function textEnd(block: Uint8Array, from: number): number {
  const end = block.indexOf(lessThan, from);
  return end === -1 ? notPlain() : end;
}

/** Formulas do not count, only the values kept with them. */
function pastFormula(block: Uint8Array, from: number): number {
  const tagEnd = block.indexOf(greaterThan, from);
  if (tagEnd === -1 || !formulaTag.test(asciiText(block, from, Math.min(tagEnd, from + 200))))
    return notPlain();
  return block[tagEnd - 1] === slash ? tagEnd + 1 : past(block, textEnd(block, tagEnd + 1), formulaEnd);
}

/** A cell's content as the text we keep. */
export function cellText(
  block: Uint8Array,
  content: CellContent,
  type: number,
  style: number,
  { strings, formats }: CellContext,
): string {
  const { valueStart: start, valueEnd: end } = content;
  if (type === types.inlineStr ? start !== -1 : content.textStart !== -1) notPlain();
  if (type === types.inlineStr) {
    return content.textStart === -1 ? '' : textOrBlank(xmlText(block, content.textStart, content.textEnd));
  }
  const isBlank = start === -1 || start === end;
  switch (type) {
    case types.n:
      return isBlank ? '' : numberText(block, start, end, formats[style] ?? null);
    case types.s:
      return isBlank ? '' : (strings[indexOf(block, start, end)] ?? notPlain());
    case types.str:
      return isBlank ? '' : formulaText(block, start, end);
    case types.b:
      return end - start === 1 ? truthText(block[start]!) : notPlain();
    default:
      return isBlank ? notPlain() : errorNameText(xmlText(block, start, end));
  }
}

function indexOf(block: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const digit = block[at]! - 0x30;
    if (digit < 0 || digit > 9) notPlain();
    index = index * 10 + digit;
  }
  return index;
}

function truthText(byte: number): string {
  if (byte === 0x31) return 'TRUE';
  return byte === 0x30 ? 'FALSE' : notPlain();
}

function numberText(block: Uint8Array, start: number, end: number, format: string | null): string {
  const text = asciiText(block, start, end);
  if (format === null && isAsWeWrite(block, start, end)) return text;
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return notPlain();
  return numberCellText(Number(text), format ?? 'General', false);
}

/**
 * Whether digits, with or without a point between them, are a number as `plainNumber` writes it: no two decimals of up to
 * 15 digits are the same double, so that the shortest text of the double is the text it was read from.
 */
export function isAsWeWrite(block: Uint8Array, start: number, end: number): boolean {
  if (end - start > 15 || (block[start] === zero && end - start > 1)) return false;
  let hasPoint = false;
  for (let at = start; at < end; at++) {
    const byte = block[at]!;
    if (byte === point && !hasPoint && at > start) hasPoint = true;
    else if (byte < zero || byte > nine) return false;
  }
  const last = block[end - 1];
  return !hasPoint || (last !== zero && last !== point);
}

/** The text that a formula gave. */
function formulaText(block: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const isNumeric = block[at] === 0x26 && block[at + 1] === 0x23;
    if (isNumeric || (block[at] === 0x5f && block[at + 1] === 0x78)) notPlain();
  }
  const text = xmlText(block, start, end);
  // SheetJS undoes escapes twice here.
  return /&(quot|apos|gt|lt|amp|#)/i.test(text) ? notPlain() : textOrBlank(text);
}
