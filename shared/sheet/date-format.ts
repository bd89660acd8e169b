import { padded, type SerialMoment } from './serial-date.ts';

type Piece = (moment: SerialMoment) => string;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

// Formats that every computer shows in its own country's way; the file does not say which.
const local = new Set(['m/d/yy', 'm/d/yy h:mm']);
const token = /\[[^\]]*\]|"[^"]*"|\\[^]|[_*][^]|AM\/PM|y+|m+|d+|h+|s+|[^]/gi;
const known = new Map<string, Piece[] | null>();
const mostKnown = 1000;
// Excel allows no more; longer ones take longer than anybody waits.
const longestFormat = 255;

/** A moment as the format of its cell shows it; null where that depends on the computer, or is not certain. */
export function formattedDate(moment: SerialMoment, format: string): string | null {
  if (format.length > longestFormat) return null;
  let pieces = known.get(format);
  if (pieces === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(format, (pieces = compile(format)));
  }
  return pieces && (moment.hasDay || !/[yd]/i.test(format))
    ? pieces.map((piece) => piece(moment)).join('')
    : null;
}

function compile(format: string): Piece[] | null {
  if (local.has(format)) return null;
  const tokens = firstSection(format.match(token) ?? []);
  const isHalfDay = tokens.some((text) => /^am/i.test(text));
  const pieces: Piece[] = [];
  for (const [index, text] of tokens.entries()) {
    const piece = text.startsWith('[')
      ? languagePiece(text)
      : pieceOf(text, isMinute(tokens, index), isHalfDay);
    if (piece === null) return null;
    pieces.push(piece);
  }
  const isNamed = tokens.some((text) => /^([md])\1\1+$/i.test(text));
  return isNamed && tokens.some((text) => text.startsWith('[') && !isEnglish(text)) ? null : pieces;
}

/** The part for positive numbers. */
function firstSection(tokens: string[]): string[] {
  const end = tokens.indexOf(';');
  return end === -1 ? tokens : tokens.slice(0, end);
}

/** `m` means minutes after hours and before seconds. */
function isMinute(tokens: string[], index: number): boolean {
  const isUnit = (text: string): boolean => /^[ymdhs]/i.test(text);
  const before = tokens.slice(0, index).findLast(isUnit);
  const after = tokens.slice(index + 1).find(isUnit);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

/** A language changes names only; a calendar, other digits and the system's own formats change everything. */
function languagePiece(text: string): Piece | null {
  const code = /^\[\$-([\da-f]{1,8})\]$/i.exec(text)?.[1];
  const isPlain = code !== undefined && Number.parseInt(code, 16) < 0xf000;
  return isPlain || /^\[\$-[a-z]{2}(-[a-z]{2})?\]$/i.test(text) ? () => '' : null;
}

function isEnglish(text: string): boolean {
  const code = /^\[\$-([\da-f]{1,8})\]$/i.exec(text)?.[1];
  return code === undefined ? /^\[\$-en/i.test(text) : (Number.parseInt(code, 16) & 0x3ff) === 9;
}

function pieceOf(text: string, isMinutes: boolean, isHalfDay: boolean): Piece | null {
  if (text.startsWith('"') && text.length > 1) return () => text.slice(1, -1);
  if (text.startsWith('\\') && text.length > 1) return () => text.slice(1);
  if (/^am/i.test(text)) return ({ hour }) => (hour < 12 ? 'AM' : 'PM');
  if (/^[ymdhs]/i.test(text)) return unitPiece(text.toLowerCase(), isMinutes, isHalfDay);
  return /^[-\s/.,:\u0080-\uffff]$/.test(text) ? () => text : null;
}

function unitPiece(unit: string, isMinutes: boolean, isHalfDay: boolean): Piece | null {
  const { length } = unit;
  if (unit.startsWith('y')) {
    return ({ year }) => (length > 2 ? padded(year, 4) : padded(year % 100, 2));
  }
  if (unit.startsWith('d')) {
    if (length > 2) return ({ weekday }) => named(weekdays[weekday]!, length);
    return ({ day }) => padded(day, length);
  }
  if (unit.startsWith('m') && !isMinutes) {
    if (length > 4) return null;
    if (length > 2) return ({ month }) => named(months[month - 1]!, length);
    return ({ month }) => padded(month, length);
  }
  if (length > 2) return null;
  if (unit.startsWith('m')) return ({ minute }) => padded(minute, length);
  if (unit.startsWith('s')) return ({ second }) => padded(second, length);
  return ({ hour }) => padded(isHalfDay ? ((hour + 11) % 12) + 1 : hour, length);
}

function named(name: string, length: number): string {
  return length === 3 ? name.slice(0, 3) : name;
}
