const hyperlink = 0x01b8;
const hyperlinkTip = 0x0800;
const columnInfo = 0x007d;
// The record of drawings, which SheetJS knows and passes over.
const nothing = 0x00eb;
const lastColumn = 255;

/**
 * Tames, in place, the records of an xls stream that name ranges: one short hyperlink can lie over four thousand million
 * cells and one column width over 65,536 columns, and SheetJS visits each of them.
 */
export function tameRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === hyperlink || type === hyperlinkTip) view.setUint16(at, nothing, true);
    if (type === columnInfo && at + 8 <= stream.length && view.getUint16(at + 6, true) > lastColumn) {
      view.setUint16(at + 6, lastColumn, true);
    }
  }
}
