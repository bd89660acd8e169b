import { limits } from '../domain/limits.ts';
import type { ByteSource } from './byte-source.ts';
import { SheetRefusal } from './problem.ts';

/** One file of a zip as its central directory describes it. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  headerOffset: number;
}

const entryLimit = 10_000;

// SheetJS turns a part into one string; V8 refuses strings of 2^29 - 24 characters and more, and SheetJS then returns no rows and no error.
const partLimit = Math.min(limits.inflatedPartBytes, 2 ** 29 - 1024);

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const encryptedFlag = 1;
const endBytes = 22;
const end64Bytes = 56;
const locatorBytes = 20;

/** The files of a zip, refused before anything is inflated where they are too many, too big or encrypted. */
export async function readZipDirectory(source: ByteSource): Promise<ZipEntry[]> {
  const { count, offset } = await findDirectory(source);
  if (count > entryLimit) throw new SheetRefusal('too_big_inflated', { limit: entryLimit, actual: count });
  const bytes = await source.read(offset, source.size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new SheetRefusal('damaged');
    if (view.getUint16(at + 8, true) & encryptedFlag) throw new SheetRefusal('encrypted');
    const entry = readEntry(view, bytes, at);
    total += entry.size;
    const actual = entry.size > partLimit ? entry.size : total;
    const limit = entry.size > partLimit ? partLimit : limits.inflatedBytes;
    if (actual > limit) throw new SheetRefusal('too_big_inflated', { limit, actual });
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory is named at the end of the file, behind which only a comment may stand. */
async function findDirectory(source: ByteSource): Promise<{ count: number; offset: number }> {
  const view = viewOf(
    await source.read(Math.max(0, source.size - locatorBytes - endBytes - 0xffff), source.size),
  );
  const earliest = Math.max(0, view.byteLength - endBytes - 0xffff);
  for (let at = view.byteLength - endBytes; at >= earliest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isZip64 = at >= locatorBytes && view.getUint32(at - locatorBytes, true) === locator64Signature;
    if (!isZip64 || (count !== 0xffff && offset !== 0xffffffff)) return { count, offset };
    const start = readUint64(view, at - 12);
    const end64 = viewOf(await source.read(start, start + end64Bytes));
    if (end64.getUint32(0, true) !== end64Signature) throw new SheetRefusal('damaged');
    return { count: readUint64(end64, 32), offset: readUint64(end64, 48) };
  }
  throw new SheetRefusal('damaged');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry = {
    // Some writers use backslashes.
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, nameEnd, nameEnd + view.getUint16(at + 30, true), entry);
  return entry;
}

/** Replaces each 32-bit field that says "too big for me" by its 64-bit value from the extra field. */
function readZip64Extra(view: DataView, start: number, end: number, entry: ZipEntry): void {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'compressedSize', 'headerOffset'] as const) {
      if (entry[key] !== 0xffffffff) continue;
      entry[key] = readUint64(view, field);
      field += 8;
    }
  }
}

function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
