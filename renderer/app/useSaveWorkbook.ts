import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import { callErrorOf } from '../api/client.ts';
import { makeWorkbook } from '../api/makeWorkbook.ts';
import { downloadWorkbook } from '../ui/downloadBlob.ts';
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

/** A save on its way, or why the last one failed. */
interface Save {
  progress: Progress;
  /** Null once it has ended. */
  ending: AbortController | null;
  error: CallError | null;
}

const noSave: Save = { progress: { done: 0, total: 0 }, ending: null, error: null };

/** The last save of each place that has the button: it goes on, and can be ended, whichever screen is looked at meanwhile. */
const useSaves = create<Record<string, Save>>()(() => ({}));

async function saveAt(place: string, { fileName, sheetName, rowCount, pages }: SavedWorkbook): Promise<void> {
  if (useSaves.getState()[place]?.ending) return;
  const ending = new AbortController();
  const put = (change: Partial<Save>): void =>
    useSaves.setState(({ [place]: last = noSave }) => ({ [place]: { ...last, ...change } }));
  const onRows = (done: number): void => put({ progress: { done, total: rowCount } });
  put({ progress: { done: 0, total: rowCount }, ending, error: null });
  try {
    downloadWorkbook(await makeWorkbook(sheetName, pages(onRows), ending.signal), fileName);
  } catch (cause) {
    if (!ending.signal.aborted) put({ error: callErrorOf(cause) });
  } finally {
    put({ ending: null });
  }
}

/** "Save as Excel" in a place: rows handed to the owner as a file, with how far it is and an end by Cancel. */
export function useSaveWorkbook(place: string): Saving {
  const { progress, ending, error } = useSaves((saves) => saves[place]) ?? noSave;
  return {
    save: (workbook) => void saveAt(place, workbook),
    cancel: () => ending?.abort(),
    busy: ending !== null,
    isLong: useLasting(ending !== null),
    progress,
    error,
  };
}
