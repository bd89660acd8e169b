import type { SheetPreview } from './sheet-protocol.ts';

/** What a running request knows of its surroundings: whether a newer one has replaced it, and how to tell how far it is. */
export interface Turn {
  isStale(): boolean;
  progress(done: number, total: number): void;
  preview(preview: SheetPreview): void;
}

/** Thrown inside a request that a newer one of the same kind has replaced. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

const sliceMs = 24;

/** Does `work` for 0 … total-1 in slices, letting newer requests in between; throws `Superseded` when one arrived. */
export async function inSlices(total: number, turn: Turn, work: (index: number) => void): Promise<void> {
  let until = performance.now() + sliceMs;
  for (let index = 0; index < total; index += 1) {
    // The clock is read once in 64 steps: reading it costs more than a small step.
    if ((index & 63) === 63 && performance.now() > until) {
      turn.progress(index, total);
      await nextTask();
      if (turn.isStale()) throw new Superseded();
      until = performance.now() + sliceMs;
    }
    work(index);
  }
}

/** Resolves in a new task, so that messages that arrived meanwhile are heard first; unlike a timer it is not held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
