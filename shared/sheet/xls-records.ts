const hyperlink = 0x01b8;
const hyperlinkTip = 0x0800;
// A number no record has, so that readers skip it.
const nothing = 0x0fff;

/**
 * Makes an xls stream without hyperlinks: one short record can lay a link over four thousand million cells, and SheetJS
 * visits each of them.
 */
export function withoutHyperlinks(stream: Uint8Array): Uint8Array {
  // Not slice(): in Node the stream can be a Buffer, whose slice is the same memory.
  const copy = new Uint8Array(stream);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === hyperlink || type === hyperlinkTip) view.setUint16(at, nothing, true);
  }
  return copy;
}
