const dateIds = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72];
const timeIds = [32, 33, 34, 35];

const definitions = [
  ...dateIds.map((id) => `<numFmt numFmtId="${id}" formatCode="yyyy\\-mm\\-dd"/>`),
  ...timeIds.map((id) => `<numFmt numFmtId="${id}" formatCode="hh:mm"/>`),
].join('');

/**
 * Spells out in a styles part the date formats that Chinese, Japanese, Korean and Thai Excel build in; SheetJS knows
 * them only while it makes formatted text, and without them a date is a bare number.
 */
export function withBuiltInFormats(styles: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(styles);
  const withinList = text.replace(/<(\w+:)?numFmts(\s[^<>]*)?(?<!\/)>/, (open) => open + definitions);
  if (withinList !== text) return new TextEncoder().encode(withinList);
  const list = `<numFmts>${definitions}</numFmts>`;
  return new TextEncoder().encode(text.replace(/<(\w+:)?styleSheet(\s[^<>]*)?>/, (open) => open + list));
}
