/** A header or keyword in the form in which two of them are compared: NFC, trimmed, white space as one space, case folded. */
export function foldKeyword(text: string): string {
  // Upper case first: it alone joins letters with two small forms, such as the Greek sigma.
  return keywordOf(text).toUpperCase().toLowerCase().normalize('NFC');
}

/** Longest keyword in characters. */
export const keywordCharacters = 200;

/** The keyword a header answers to: the header without the characters a template uses itself (`{ } | :`), at most 200 characters. */
export function keywordOf(header: string): string {
  return cutText(
    header
      .normalize('NFC')
      .replace(/[{}|:\s]+/g, ' ')
      .trim(),
    keywordCharacters,
  ).trimEnd();
}

/** Cuts a text to at most `length` UTF-16 units without leaving half a surrogate pair. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

// A workbook holds the English names; a text file has what its owner saw, in Spanish, Portuguese, French or German.
const sheetError = new RegExp(
  '^#(?:N/[AD]|NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|ERROR!' +
    '|¡(?:VALOR|REF|DIV/0|NUM|NULO|DESBORDAMIENTO|CALC)!|¿NOMBRE\\?|VALOR!|NOME\\?|NÚM!|NULO!' +
    '|VALEUR!|NOM\\?|NOMBRE!|NUL!|NV|WERT!|BEZUG!|ZAHL!)$',
  'i',
);

/** Whether a cell holds what Excel writes where a formula found no value; nobody is to read that in a message. */
export function isSheetError(cell: string): boolean {
  return cell.startsWith('#') && sheetError.test(cell);
}

/** Whether a cell plainly holds its own value: it begins with a letter, a digit or a usual sign (no #, as errors of Excel do) and ends with a visible ASCII character. */
export function isPlainValue(cell: string): boolean {
  // Before anything else, so that the engine knows the rest for whole numbers.
  if (cell.length === 0) return false;
  const first = cell.charCodeAt(0);
  return first > 0x23 && first < 0x7f && isVisibleAscii(cell.charCodeAt(cell.length - 1));
}

function isVisibleAscii(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text shows nothing: only white space and invisible marks. */
export function isBlank(text: string): boolean {
  // Nearly every text starts with a visible ASCII character; the pattern is for the rest.
  return !isVisibleAscii(text.charCodeAt(0)) && blank.test(text);
}
