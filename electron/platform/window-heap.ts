import type { CommandLine } from 'electron';

/**
 * Given to V8 in the processes of a window: its page and workers collect young objects often, and each time in a moment. Left
 * alone, the young generation grows while many rows go through the page, and one collection of it can take longer than a
 * picture may wait.
 */
export const windowHeapFlag = '--max-semi-space-size=2';

/** Gives the flag to the windows of Electron, before it is ready; main's own heap is in use by then and does not heed it. */
export function limitWindowHeap(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('js-flags', windowHeapFlag);
}
