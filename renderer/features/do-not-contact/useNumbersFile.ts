import { useEffect, useState } from 'react';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import type { SheetProblem } from '../../../shared/sheet/problem.ts';
import { readFile } from '../../api/readFile.ts';
import { type WorkbenchClient, WorkbenchLost, WorkbenchStopped } from '../../api/workbench.ts';
import { readCountries } from '../../app/countryWords.ts';
import type { NumbersSource } from '../../workers/protocol.ts';
import type { ReadOutcome, SheetView } from '../../workers/sheet-protocol.ts';

interface Read {
  view: SheetView;
  roles: ColumnRole[];
  countryWords: Record<string, string>;
  column: number;
}

/** A file whose numbers are added: read on its own workbench, its columns guessed, to be changed. */
export function useNumbersFile(bench: WorkbenchClient, country: string | null) {
  const [read, setRead] = useState<Read | null>(null);
  const [problem, setProblem] = useState<SheetProblem | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => bench.onLost(() => setRead(null)), [bench]);

  async function take(name: string, job: () => Promise<ReadOutcome | null>): Promise<void> {
    setProblem(null);
    setReading(name);
    try {
      const outcome = await job();
      if (outcome && !outcome.ok) setProblem(outcome.problem);
      if (!outcome?.ok) return;
      const guess = await bench.ask('columns.guess', { country });
      const roles = guess?.roles ?? [];
      const countryWords = await readCountries(roles, {}, bench.ask);
      setRead({ view: outcome.view, roles, countryWords, column: Math.max(0, roles.indexOf('phone')) });
      setVersion((before) => before + 1);
    } catch (cause) {
      if (!(cause instanceof WorkbenchLost)) throw cause;
      if (cause instanceof WorkbenchStopped) setProblem({ code: 'reader_stopped' });
    } finally {
      setReading(null);
    }
  }

  return {
    name: read?.view.fileName ?? null,
    view: read?.view ?? null,
    column: read?.column ?? 0,
    /** Name of the file that is being read. */
    reading,
    problem,
    /** Grows with every file or sheet that was read. */
    version,
    source: read && sourceOf(read),
    choose: (file: File) => void take(file.name, () => readFile(bench, file)),
    chooseSheet: (sheetName: string) =>
      void take(read?.view.fileName ?? '', () => bench.ask('file.choose', { sheetName })),
    chooseColumn: (column: number) => setRead((before) => before && { ...before, column }),
    forget: () => setRead(null),
  };
}

function sourceOf({ column, roles, countryWords }: Read): NumbersSource {
  const countryColumn = roles.indexOf('country');
  return {
    kind: 'column',
    column,
    countryColumn: countryColumn === -1 || countryColumn === column ? null : countryColumn,
    countryWords,
  };
}
