import { limits } from '../../shared/domain/limits.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import type { FileReading, ReadOutcome } from '../workers/sheet-protocol.ts';
import type { Listeners, WorkbenchClient } from './workbench.ts';
import { WorkbenchStopped } from './workbench.ts';

/** What is wrong with a file's size; a file over the limit is refused before it is loaded. */
export function tooBig(file: File): SheetProblem | null {
  if (file.size <= limits.sheetFileBytes) return null;
  return { code: 'too_big', limit: limits.sheetFileBytes, actual: file.size };
}

/** What a reading answers; a reader that died of the file is a problem of that file. */
export async function orStopped<Outcome>(
  reading: Promise<Outcome>,
): Promise<Outcome | { ok: false; problem: SheetProblem }> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof WorkbenchStopped) return { ok: false, problem: { code: 'reader_stopped' } };
    throw cause;
  }
}

/** Reads a file on a workbench, as it is guessed or as asked; null where it was cancelled. */
export async function readFile(
  bench: WorkbenchClient,
  file: File,
  listeners: Listeners = {},
  as: FileReading = {},
): Promise<ReadOutcome | null> {
  const problem = tooBig(file);
  if (problem) return { ok: false, problem };
  return orStopped(bench.ask('file.read', { file, fileName: file.name, as }, listeners));
}
