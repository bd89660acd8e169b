import { crc32 } from './crc32.ts';
import { SheetRefusal } from './problem.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of an opened zip; names are found whatever their case. */
export interface ZipParts {
  names: readonly string[];
  /** Inflates a part whole; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Inflates a part bit by bit, failing at the end where its checksum is wrong; null where it is not there or not deflated. */
  open(name: string): { size: number; stream(): ReadableStream<Uint8Array> } | null;
}

const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

// The most that deflate can win: 258 bytes from 2 bits.
const bestRatio = 1032;
const sliceBytes = 16 * 1024;

/** The content of one file of a zip, checked against the size and checksum its directory states. */
export async function inflatePart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === stored) {
    const packed = packedBytes(bytes, entry);
    if (packed.length !== entry.size || crc32(packed) !== entry.crc) throw new SheetRefusal('damaged');
    return packed;
  }
  return readExactly(inflateStream(bytes, entry), entry.size);
}

/** The content of one deflated file of a zip as a stream that fails at its end where the checksum is wrong. */
export function inflateStream(bytes: Uint8Array, entry: ZipEntry): ReadableStream<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== deflated) throw new SheetRefusal('damaged');
  // A size that deflate cannot reach is a lie; believing it would cost the memory.
  if (entry.size > packed.length * bestRatio + 1024) throw new SheetRefusal('damaged');
  return gunzipped(packed, entry);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (view.getUint32(at, true) !== localSignature) throw new SheetRefusal('damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new SheetRefusal('damaged');
  return packed;
}

/** Dresses a deflated part as a gzip file, so that the platform's own code checks its CRC and length. */
function gunzipped(packed: Uint8Array, entry: ZipEntry): ReadableStream<Uint8Array> {
  const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size, true);
  return slices([header, packed as Uint8Array<ArrayBuffer>, new Uint8Array(trailer.buffer)]).pipeThrough(
    new DecompressionStream('gzip'),
  );
}

/** Bytes as a stream of small pieces: a piece is inflated whole before anybody can stop it, up to 1,032 times its size. */
function slices(parts: Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  // A pull that gives nothing is never asked again.
  const filled = parts.filter((part) => part.length > 0);
  let [index, at] = [0, 0];
  return new ReadableStream({
    pull(controller) {
      const part = filled[index];
      if (part === undefined) return controller.close();
      controller.enqueue(part.subarray(at, at + sliceBytes));
      at += sliceBytes;
      if (at >= part.length) [index, at] = [index + 1, 0];
    },
  });
}

async function readExactly(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  const reader = stream.getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new SheetRefusal('too_big_inflated', { limit: size, actual: filled + value.length });
    }
    out.set(value, filled);
    filled += value.length;
  }
  if (filled !== size) throw new SheetRefusal('damaged');
  return out;
}
