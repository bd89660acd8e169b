import { SSF } from 'xlsx';

// Marks and digits of telephone numbers, quoted, escaped or bare, around the places of digits.
const codeFormat = /^(?:"[+\d() -]*"|\\[+\d() -]|\[\$\+\d{1,3}\]|[+\d#() -]){2,40}$/;
const known = new Map<string, boolean>();
const mostKnown = 1000;
// A format with ten places shows its zero before a shorter number only.
const trials = [7, 9_876_543_210];

/** Whether a number format puts a country code, a plus or a zero before a number, as `"+91 "0` does. */
export function writesCode(format: string): boolean {
  let writes = known.get(format);
  if (writes === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(
      format,
      (writes = codeFormat.test(format) && trials.some((trial) => withCode(trial, format) !== null)),
    );
  }
  return writes;
}

/** A number as such a format shows it; null where that adds nothing to its digits, or is not certain to keep them. */
export function withCode(value: number, format: string): string | null {
  if (!Number.isSafeInteger(value) || value <= 0 || value >= 1e15) return null;
  const text = shown(value, format);
  const digits = text.replace(/\D/g, '');
  const isMore = digits.length > String(value).length || text.startsWith('+');
  return isMore && digits.endsWith(String(value)) ? text : null;
}

function shown(value: number, format: string): string {
  try {
    return SSF.format(format, value).trim();
  } catch {
    // A format that SheetJS does not know.
    return '';
  }
}
