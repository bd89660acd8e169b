import { useRef, useState } from 'react';
import type { ContactList } from '../../../shared/contract/lists.ts';
import { keepAsList } from '../../api/lists.ts';
import type { OnProgress } from '../../api/workbench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { forgetList } from '../forgetList.ts';
import { useFileReading } from '../reading/useFileReading.ts';
import { isReadAsExpected } from './isReadAsExpected.ts';
import { ownSheet } from './ownSheet.ts';
import type { HandedIn } from './useImportAgain.ts';

/** A newer file of a list: read on a workbench of its own and handed in, on no screen until it is imported. */
export function useNewerFile(list: Pick<ContactList, 'id' | 'headers' | 'sheetName'>) {
  const { read, close, ...reading } = useFileReading();
  const { bench, view, work } = reading;
  const [file, setFile] = useState<HandedIn | null>(null);
  const keeping = useRef<AbortController>(null);

  async function handIn(found: SheetView, onProgress: OnProgress): Promise<void> {
    const abort = new AbortController();
    keeping.current = abort;
    const remove = bench.onLost(() => abort.abort());
    try {
      const options = { ask: bench.ask, versionOf: list.id };
      const { id, rowCount } = await keepAsList(found, onProgress, abort.signal, options);
      setFile({ id, fileName: found.fileName, rowCount });
    } finally {
      remove();
    }
  }

  /** Takes back what was handed in and not imported. */
  function takeBack(): void {
    if (file) void forgetList(file.id);
    setFile(null);
  }

  return {
    ...reading,
    file,
    /** Reads a file; where nothing is in doubt it is handed in at once. */
    choose: (chosen: File) =>
      read(chosen, {}, async (guessed, step) => {
        const found = await ownSheet(bench.ask, guessed, list);
        reading.show(found);
        if (isReadAsExpected(found, list)) await handIn(found, step('keeping'));
      }),
    /** Hands in the file as it is read now. */
    handIn: async () => {
      if (view) await reading.run(view.fileName, (step) => handIn(view, step('keeping')));
    },
    cancel: (): void => {
      // A file that was read stays on the workbench; only reading can need its end.
      if (work?.kind === 'keeping') keeping.current?.abort();
      else bench.cancel();
    },
    takeBack,
    /** Lets the file go, where it was not imported. */
    forget: (): void => {
      takeBack();
      close();
    },
  };
}
