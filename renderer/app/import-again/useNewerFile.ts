import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { SheetProblem } from '../../../shared/sheet/problem.ts';
import { keepAsList } from '../../api/lists.ts';
import { readFile } from '../../api/readFile.ts';
import { openWorkbench, workErrorOf } from '../../api/workbench.ts';
import type { BenchWork } from '../bench.ts';
import { forgetList } from '../forgetList.ts';
import type { HandedIn } from './useImportAgain.ts';

/** A newer file of a list: read on a workbench of its own and handed in, on no screen until it is imported. */
export function useNewerFile(listId: string) {
  const [bench] = useState(openWorkbench);
  const [file, setFile] = useState<HandedIn | null>(null);
  const [work, setWork] = useState<BenchWork | null>(null);
  const [problem, setProblem] = useState<SheetProblem | null>(null);
  const [error, setError] = useState<CallError | null>(null);

  useEffect(() => () => bench.cancel(), [bench]);

  async function handIn(chosen: File): Promise<void> {
    const fileName = chosen.name;
    const step = (kind: BenchWork['kind']) => (done: number, total: number) =>
      setWork({ kind, fileName, done, total: total > 0 ? total : null });
    step('reading')(0, 0);
    const outcome = await readFile(bench, chosen, { onProgress: step('reading') });
    if (outcome && !outcome.ok) setProblem(outcome.problem);
    if (!outcome?.ok) return;
    const { view } = outcome;
    if (view.rowCount === 0) {
      setProblem({ code: 'no_rows' });
      return;
    }
    const abort = new AbortController();
    const remove = bench.onLost(() => abort.abort());
    try {
      const options = { ask: bench.ask, versionOf: listId };
      const list = await keepAsList(view, step('keeping'), abort.signal, options);
      setFile({ id: list.id, fileName, rowCount: list.rowCount });
    } finally {
      remove();
    }
  }

  return {
    file,
    work,
    problem,
    error,
    async choose(chosen: File): Promise<void> {
      setProblem(null);
      setError(null);
      try {
        await handIn(chosen);
      } catch (cause) {
        setError(workErrorOf(cause));
      } finally {
        setWork(null);
      }
    },
    cancel: () => bench.cancel(),
    /** Lets the file go, where it was not imported. */
    forget(): void {
      if (file) void forgetList(file.id);
      setFile(null);
    },
  };
}
