import { type PhoneProblem, normalisePhone } from './phone.ts';

/** What a text that should name numbers holds: numbers as they are sent to, and why the rest is none. */
export interface NumbersRead {
  /** Digits with country code. */
  numbers: string[];
  /** How many of them may be no real numbers, and are taken as they stand. */
  unconfirmed: number;
  /** What could not be read as a number. */
  invalid: { text: string; problem: PhoneProblem }[];
}

/** Reads the numbers of one line that an owner typed or pasted; a name or a note beside a number is passed over. */
export function readNumberLine(line: string, country: string | null): NumbersRead {
  const parts = line
    .split(/[\t,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = { numbers: [] as string[], unconfirmed: 0, invalid: [] as NumbersRead['invalid'] };
  const words: NumbersRead['invalid'] = [];
  for (const part of parts) {
    const { numbers, unconfirmed, invalid } = readNumber(part, country);
    read.numbers.push(...numbers);
    read.unconfirmed += unconfirmed;
    // A part with hardly a digit is a name or a note: it matters only where nothing else is in the line.
    (countDigits(part) < fewestDigits ? words : read.invalid).push(...invalid);
  }
  if (read.numbers.length > 0 || read.invalid.length > 0) return read;
  const [first] = words;
  return first ? { ...read, invalid: [{ text: line.trim(), problem: first.problem }] } : read;
}

/** Reads one cell as a number. Digits that cannot be confirmed are taken too: to hold a message back needs no proof. */
export function readNumber(text: string, country: string | null): NumbersRead {
  const result = normalisePhone(text, country);
  if (result.ok) return { numbers: [result.number], unconfirmed: 0, invalid: [] };
  const { candidate, problem } = result;
  if (candidate !== null) return { numbers: [candidate], unconfirmed: 1, invalid: [] };
  return { numbers: [], unconfirmed: 0, invalid: [{ text, problem }] };
}

const fewestDigits = 4;

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
