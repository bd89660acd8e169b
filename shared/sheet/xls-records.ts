const hyperlink = 0x01b8;
const hyperlinkTip = 0x0800;
// The record of drawings, which SheetJS knows and passes over.
const nothing = 0x00eb;

/**
 * Turns the hyperlinks of an xls stream, in place, into records that readers skip: one short record can lay a link over
 * four thousand million cells, and SheetJS visits each of them.
 */
export function dropHyperlinks(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === hyperlink || type === hyperlinkTip) view.setUint16(at, nothing, true);
  }
}
