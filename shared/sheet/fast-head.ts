import { notPlain } from './xml-bytes.ts';

/** How a part begins: the tag that opens what is scanned, inside its root element. */
interface HeadKind {
  opening: RegExp;
  root: string;
}

/** A worksheet before its rows, and the table of shared texts. */
export const rowsHead: HeadKind = { opening: /<sheetData>/, root: 'worksheet' };
export const stringsHead: HeadKind = { opening: /<sst(\s[^<>]*)?>/, root: 'sst' };

const longestHead = 1024 * 1024;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What stands before the rows or texts, as far as the tag that opens them. */
export function headOf(block: Uint8Array, { opening, root }: HeadKind): string {
  const text = new TextDecoder('latin1').decode(block.subarray(0, longestHead));
  const match = opening.exec(text) ?? notPlain();
  const head = text.slice(0, match.index + match[0].length);
  const start = new RegExp(`^(ï»¿)?(<\\?xml[^<>]*\\?>)?\\s*<${root}\\s([^<>]*)>`).exec(head)?.[3];
  const isPlain = start?.includes(main) && !head.includes('<!') && head.lastIndexOf('<?') <= 3;
  return isPlain ? head : notPlain();
}

/** The last row as the sheet states it. */
export function totalOf(head: string): number | null {
  const row = /<dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(head)?.[1];
  return row === undefined ? null : Number(row);
}
