import { useRef, useState } from 'react';
import type { CallError } from '../../shared/contract/errors.ts';
import { makeWorkbook } from '../api/makeWorkbook.ts';
import { downloadWorkbook } from '../ui/downloadBlob.ts';
import { useAction } from '../ui/useAction.ts';
import { useLasting } from '../ui/useLasting.ts';
import type { Progress } from './contacts.ts';

interface SavedWorkbook {
  fileName: string;
  sheetName: string;
  rowCount: number;
  /** Its rows, headings first; tells how many were fetched so far. */
  pages: (onRows: (count: number) => void) => AsyncGenerator<string[][]>;
}

interface Saving {
  save: (workbook: SavedWorkbook) => void;
  cancel: () => void;
  busy: boolean;
  /** Whether it takes long enough to be shown. */
  isLong: boolean;
  /** Of the rows of the save that is on its way, whichever are on screen by now. */
  progress: Progress;
  error: CallError | null;
}

/** "Save as Excel": rows handed to the owner as a file, with how far it is and an end by Cancel. */
export function useSaveWorkbook(): Saving {
  const { run, busy, error } = useAction();
  const current = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<Progress>({ done: 0, total: 0 });

  const save = ({ fileName, sheetName, rowCount, pages }: SavedWorkbook): void =>
    void run(async () => {
      const { signal } = (current.current = new AbortController());
      const onRows = (done: number): void => setProgress({ done, total: rowCount });
      onRows(0);
      try {
        downloadWorkbook(await makeWorkbook(sheetName, pages(onRows), signal), fileName);
      } catch (cause) {
        if (!signal.aborted) throw cause;
      }
    });

  return { save, cancel: () => current.current?.abort(), busy, isLong: useLasting(busy), progress, error };
}
