/** A picture of the icon: its PNG, and how many pixels it is wide and high. */
export interface IconPicture {
  size: number;
  png: Buffer;
}

/** The kinds of PNG in an .icns file, by their pixels (Apple's "Icon Image resource"). */
const icnsKinds: readonly (readonly [string, number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

export const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const;
export const icnsSizes = [16, 32, 64, 128, 256, 512, 1024] as const;

/** Puts PNGs into a Windows .ico. */
export function icoOf(pictures: readonly IconPicture[]): Buffer {
  const entryBytes = 16;
  const head = Buffer.alloc(6 + entryBytes * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + entryBytes * index;
    // One byte each, in which 0 means 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Puts PNGs into a macOS .icns. */
export function icnsOf(pictures: readonly IconPicture[]): Buffer {
  const parts = icnsKinds.flatMap(([kind, size]) => {
    const png = pictures.find((picture) => picture.size === size)?.png;
    return png ? [chunk(kind, png)] : [];
  });
  return chunk('icns', Buffer.concat(parts));
}

function chunk(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}
