import { latinDigits } from './digits.ts';

const plain = /^[\x20-\x7e]*$/;
const label = /^(?:tel|whatsapp|phone|mobile|mob|cell|ph)\s*[.:]+\s*/i;

/** A phone cell in plain ASCII where it can be: digits of other scripts, full-width forms, unusual spaces and dashes, invisible marks, a leading apostrophe and a `tel:` label are made plain; line breaks and all other characters stay. */
export function plainPhoneText(raw: string): string {
  const text = plain.test(raw) ? raw : toAscii(raw);
  return text
    .trim()
    .replace(/^'+\s*/, '')
    .replace(label, '');
}

function toAscii(text: string): string {
  const visible = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  return latinDigits(visible)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2018\u2019\u201b]/g, "'");
}
