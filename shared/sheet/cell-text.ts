import type { CellObject } from 'xlsx';
import { SSF } from 'xlsx';
import { withCode, writesCode } from './code-format.ts';
import { formattedDate } from './date-format.ts';
import { serialDateText, serialMoment } from './serial-date.ts';

const errorTexts: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

// "0000000000" is how owners make Excel show the leading zero of a number it keeps without one.
const zeros = /^0+$/;
const dateFormats = new Map<string, boolean>();
const mostFormats = 1000;
const unknownError = '#VALUE!';

/** A cell as the text we keep: digits whole, dates as their format shows them or as YYYY-MM-DD, blank cells as ''. */
export function cellText(cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined || cell.v === undefined || cell.v === null)
    return cell?.t === 'e' ? unknownError : '';
  switch (cell.t) {
    case 's':
      return textOrBlank(String(cell.v));
    case 'n':
      return numberCellText(Number(cell.v), cell.z, date1904);
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'e':
      return errorTexts[Number(cell.v)] ?? unknownError;
    case 'd':
    case 'z':
    default:
      return '';
  }
}

/** The error of a name, as `cellText` writes it. */
export function errorNameText(name: string): string {
  return Object.values(errorTexts).includes(name) ? name : unknownError;
}

/** Text as it is, except that nothing but white space counts as nothing. */
export function textOrBlank(text: string): string {
  return text.trim() === '' ? '' : text;
}

/** Whether a number format changes what a number is written as: it makes a date of it, or puts zeros or a code in front. */
export function isTellingFormat(format: unknown): format is string {
  return typeof format === 'string' && (isDateFormat(format) || zeros.test(format) || writesCode(format));
}

/** A number as text, by the format of its cell. */
export function numberCellText(value: number, format: unknown, date1904: boolean): string {
  if (!isTellingFormat(format)) return plainNumber(value);
  const moment = isDateFormat(format) ? serialMoment(value, date1904) : null;
  if (moment !== null) return formattedDate(moment, format) ?? serialDateText(value, date1904)!;
  if (!zeros.test(format) && writesCode(format)) return withCode(value, format) ?? plainNumber(value);
  const isPadded = zeros.test(format) && Number.isSafeInteger(value) && value >= 0;
  return isPadded ? plainNumber(value).padStart(Math.min(format.length, 15), '0') : plainNumber(value);
}

function isDateFormat(format: string): boolean {
  let isDate = dateFormats.get(format);
  if (isDate === undefined) {
    if (dateFormats.size >= mostFormats) dateFormats.clear();
    dateFormats.set(format, (isDate = format !== 'General' && Boolean(SSF.is_date(format))));
  }
  return isDate;
}

/** A number without exponent where all its digits are known (Excel keeps 15), else in Excel's exponent form. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    return rounded
      .toExponential(5)
      .replace(/\.?0*e([+-])(\d)$/, 'e$10$2')
      .replace(/\.?0*e/, 'E');
  }
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}
