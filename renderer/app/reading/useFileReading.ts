import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { SheetProblem } from '../../../shared/sheet/problem.ts';
import { orStopped, readFile } from '../../api/readFile.ts';
import type { OnProgress } from '../../api/workbench.ts';
import { openWorkbench, workErrorOf } from '../../api/workbench.ts';
import type { FileReading, ReadChoice, ReadOutcome, SheetView } from '../../workers/sheet-protocol.ts';
import type { BenchWork } from '../bench.ts';

type Step = (kind: BenchWork['kind']) => OnProgress;

/** A file that is read on a workbench of its own, and read again as the owner chooses. */
export function useFileReading() {
  const [bench] = useState(openWorkbench);
  const [view, setView] = useState<SheetView | null>(null);
  const [work, setWork] = useState<BenchWork | null>(null);
  const [problem, setProblem] = useState<SheetProblem | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  useEffect(() => bench.onLost(() => setView(null)), [bench]);
  useEffect(() => () => bench.cancel(), [bench]);

  /** Does long work on the workbench, in steps that tell how far they are. */
  async function run(fileName: string, job: (step: Step) => Promise<void>): Promise<void> {
    const step: Step = (kind) => {
      const tell: OnProgress = (done, total) =>
        setWork({ kind, fileName, done, total: total > 0 ? total : null });
      tell(0, 0);
      return tell;
    };
    setProblem(null);
    setError(null);
    try {
      await job(step);
    } catch (cause) {
      setError(workErrorOf(cause));
    } finally {
      setWork(null);
    }
  }

  /** Shows what was read; null where nothing was. */
  function take(outcome: ReadOutcome | null): SheetView | null {
    if (outcome && !outcome.ok) setProblem(outcome.problem);
    if (!outcome?.ok) return null;
    setView(outcome.view);
    return outcome.view;
  }

  return {
    bench,
    view,
    work,
    problem,
    error,
    run,
    show: setView,
    /** Reads a file as asked, and then does with it what `next` says. */
    read: (file: File, as: FileReading, next?: (view: SheetView, step: Step) => Promise<void>) =>
      run(file.name, async (step) => {
        const read = take(await readFile(bench, file, { onProgress: step('reading') }, as));
        if (read) await next?.(read, step);
      }),
    readAs: (choice: ReadChoice) =>
      run(view?.fileName ?? '', async (step) => {
        const onProgress = step('reading');
        take(await orStopped(bench.ask('file.choose', choice, { onProgress })));
      }),
    chooseHeader: (rowNumber: number | null) =>
      run(view?.fileName ?? '', async () => {
        const other = await bench.ask('file.header', { rowNumber });
        if (other) setView(other);
      }),
    cancel: () => bench.cancel(),
    /** Lets the file go. */
    close: (): void => {
      setView(null);
      setProblem(null);
      setError(null);
    },
  };
}
