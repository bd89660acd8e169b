import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { SheetRefusal } from './problem.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The parts of an opened zip; names are found whatever their case. */
export interface ZipParts {
  names: readonly string[];
  /** Inflates a part whole; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Inflates a part bit by bit, failing at the end where its checksum is wrong; null where it is not there or not deflated. */
  open(name: string): { size: number; stream(): Promise<ReadableStream<Uint8Array>> } | null;
}

const headerBytes = 30;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

// The most that deflate can win: 258 bytes from 2 bits.
const bestRatio = 1032;
const sliceBytes = 16 * 1024;

/** The content of one file of a zip, checked against the size and checksum its directory states. */
export async function inflatePart(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === stored) {
    const start = await packedStart(source, entry);
    const packed = await source.read(start, start + entry.compressedSize);
    if (packed.length !== entry.size || crc32(packed) !== entry.crc) throw new SheetRefusal('damaged');
    return packed;
  }
  return readExactly(await inflateStream(source, entry), entry.size);
}

/** The content of one deflated file of a zip as a stream that fails at its end where the checksum is wrong. */
export async function inflateStream(
  source: ByteSource,
  entry: ZipEntry,
): Promise<ReadableStream<Uint8Array>> {
  const start = await packedStart(source, entry);
  if (entry.method !== deflated) throw new SheetRefusal('damaged');
  // A size that deflate cannot reach is a lie; believing it would cost the memory.
  if (entry.size > entry.compressedSize * bestRatio + 1024) throw new SheetRefusal('damaged');
  return gunzipped(source, start, entry);
}

/** Where the packed bytes of a file start. */
async function packedStart(source: ByteSource, { headerOffset, compressedSize }: ZipEntry): Promise<number> {
  const header = await source.read(headerOffset, headerOffset + headerBytes);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== localSignature) throw new SheetRefusal('damaged');
  const start = headerOffset + headerBytes + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + compressedSize > source.size) throw new SheetRefusal('damaged');
  return start;
}

/** Dresses a deflated part as a gzip file, so that the platform's own code checks its CRC and length. */
function gunzipped(source: ByteSource, start: number, entry: ZipEntry): ReadableStream<Uint8Array> {
  const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size, true);
  const end = start + entry.compressedSize;
  let at = start;
  // Small pieces: one is inflated whole before anybody can stop it, up to 1,032 times its size.
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(header);
    },
    async pull(controller) {
      if (at < end) {
        const piece = await source.read(at, Math.min(at + sliceBytes, end));
        // A pull that gives nothing is never asked again.
        if (piece.length === 0) throw new SheetRefusal('damaged');
        at += piece.length;
        controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      } else {
        controller.enqueue(new Uint8Array(trailer.buffer));
        controller.close();
      }
    },
  });
  return pieces.pipeThrough(new DecompressionStream('gzip'));
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
