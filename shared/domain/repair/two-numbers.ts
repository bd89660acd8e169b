import type { Patient, Repair } from './repair.ts';

// A plus begins the next number and stays with it.
const separator = /[\n,;|\\&/]+|(?=\+)|(?:\p{L}[\p{L}\p{M}.:'’]*\s*)+/u;
const fewestDigits = 7;
const mostNumbers = 5;

/** Cells that hold several numbers, or one number more than once. */
export const twoNumberRepairs: readonly Repair[] = [
  { kind: 'repeated', try: (patient) => onlyIf(numbersIn(patient), (different) => different === 1) },
  { kind: 'two_numbers', try: (patient) => onlyIf(numbersIn(patient), (different) => different > 1) },
];

/** The one number among several parts that is valid. */
export const oneOfSeveral: Repair = {
  kind: 'one_of_several',
  try: (patient) => {
    const found = validOf(partsOf(patient), patient);
    return found.length === 1 ? found : [];
  },
};

function onlyIf(found: readonly string[], isWanted: (different: number) => boolean): readonly string[] {
  return found.length > 1 && isWanted(new Set(found).size) ? found : [];
}

/** The valid numbers of a cell with several, as they stand in it. */
function numbersIn(patient: Patient): string[] {
  const parts = partsOf(patient);
  const whole = parts.filter((part) => countDigits(part) >= fewestDigits);
  const found = validOf(whole.length > 1 ? whole : endings(parts), patient);
  return (found.length > 0 ? found : halves(patient)).slice(0, mostNumbers);
}

function partsOf({ text }: Patient): string[] {
  return text.split(separator).filter((part) => countDigits(part) > 0);
}

function validOf(texts: readonly string[], { readAny }: Patient): string[] {
  return texts.map(readAny).filter((number) => number !== null);
}

/** "98765 43210/11/12": numbers that differ in their last digits. */
function endings(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  const isList = countDigits(first) > fewestDigits && others.length > 0;
  const tails = others.map((part) => part.replace(/\D/g, ''));
  if (!isList || tails.some((tail) => tail.length > 4)) return [];
  const base = first.replace(/\D/g, '');
  const plus = first.trim().startsWith('+') ? '+' : '';
  return [first, ...tails.map((tail) => plus + base.slice(0, -tail.length) + tail)];
}

/** Two numbers with nothing but spaces between: the halves that are both valid. */
function halves(patient: Patient): string[] {
  const groups = patient.text.match(/\+?\d+/g) ?? [];
  for (let at = 1; at < groups.length; at += 1) {
    const both = [groups.slice(0, at).join(''), groups.slice(at).join('')];
    if (both.some((half) => countDigits(half) < fewestDigits)) continue;
    const found = validOf(both, patient);
    if (found.length === 2) return found;
  }
  return [];
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
