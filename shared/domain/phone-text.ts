/** Zero of every run of decimal digits that people type numbers in, besides ASCII (Unicode category Nd). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

const asciiDigits = new Map(
  zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(zero + value), String(value)] as const),
  ),
);

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
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (char) => asciiDigits.get(char) ?? char)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2018\u2019\u201b]/g, "'");
}
