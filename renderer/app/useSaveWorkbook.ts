import { useRef, useState } from 'react';
import type { CallError } from '../../shared/contract/errors.ts';
import { makeWorkbook } from '../api/makeWorkbook.ts';
import { downloadWorkbook } from '../ui/downloadBlob.ts';
import { useAction } from '../ui/useAction.ts';
import { useLasting } from '../ui/useLasting.ts';

interface SavedWorkbook {
  fileName: string;
  sheetName: string;
  /** Its rows, headings first; tells how many were fetched so far. */
  pages: (onRows: (count: number) => void) => AsyncGenerator<string[][]>;
}

interface Saving {
  save: (workbook: SavedWorkbook) => void;
  cancel: () => void;
  busy: boolean;
  /** Whether it takes long enough to be shown. */
  isLong: boolean;
  rowsDone: number;
  error: CallError | null;
}

/** "Save as Excel": rows handed to the owner as a file, with how far it is and an end by Cancel. */
export function useSaveWorkbook(): Saving {
  const { run, busy, error } = useAction();
  const current = useRef<AbortController | null>(null);
  const [rowsDone, setRowsDone] = useState(0);

  const save = ({ fileName, sheetName, pages }: SavedWorkbook): void =>
    void run(async () => {
      const { signal } = (current.current = new AbortController());
      setRowsDone(0);
      try {
        downloadWorkbook(await makeWorkbook(sheetName, pages(setRowsDone), signal), fileName);
      } catch (cause) {
        if (!signal.aborted) throw cause;
      }
    });

  return { save, cancel: () => current.current?.abort(), busy, isLong: useLasting(busy), rowsDone, error };
}
