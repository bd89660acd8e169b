import { lastPlaceOf, notPlain } from './xml-bytes.ts';

const blockBytes = 512 * 1024;
// A single row or text of more than this is nothing plain.
const longestBlock = 16 * 1024 * 1024;

/** Thrown to end a scan that has what it was for. */
export class Enough extends Error {}

/** Waits for a scan to end, or to have enough. */
export async function untilEnough(scan: Promise<void>): Promise<void> {
  try {
    await scan;
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

/** Hands a stream on in blocks that end with a closing tag, the last with whatever is left; `take` may be asked to stop. */
export async function eachBlock(
  stream: ReadableStream<Uint8Array>,
  closing: Uint8Array,
  take: (block: Uint8Array) => void,
): Promise<void> {
  const reader = stream.getReader();
  let buffer = new Uint8Array(2 * blockBytes);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > buffer.length) buffer = grown(buffer, filled, filled + value.length);
      buffer.set(value, filled);
      const from = filled;
      filled += value.length;
      if (filled < blockBytes) continue;
      const whole = buffer.subarray(0, filled);
      const place = lastPlaceOf(whole, closing, Math.max(0, from - closing.length));
      if (place === -1) continue;
      const end = place + closing.length;
      take(whole.subarray(0, end));
      buffer.copyWithin(0, end, filled);
      filled -= end;
    }
    take(buffer.subarray(0, filled));
  } catch (error) {
    // Nobody will ask for the rest.
    await reader.cancel().catch(() => null);
    throw error;
  }
}

function grown(buffer: Uint8Array, filled: number, needed: number): Uint8Array<ArrayBuffer> {
  if (needed > longestBlock) notPlain();
  const bigger = new Uint8Array(Math.max(2 * buffer.length, needed));
  bigger.set(buffer.subarray(0, filled));
  return bigger;
}
