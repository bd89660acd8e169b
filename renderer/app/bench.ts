import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { ContactList } from '../../shared/contract/lists.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import type { JoinedPart } from '../../shared/domain/join/join-sheets.ts';
import { t } from '../../shared/text/index.ts';
import { fillFromList, keepAsList } from '../api/lists.ts';
import { orStopped, readFile, tooBig } from '../api/readFile.ts';
import type { Listeners, WorkbenchClient } from '../api/workbench.ts';
import {
  WorkbenchLost,
  askWorkbench,
  cancelWorkbench,
  onWorkbenchLost,
  workErrorOf,
  workbench,
} from '../api/workbench.ts';
import type { WorkbenchCalls } from '../workers/protocol.ts';
import type {
  FileReading,
  ReadChoice,
  ReadOutcome,
  SheetPreview,
  SheetView,
} from '../workers/sheet-protocol.ts';

/** Long work on the sheet, for the progress bar; `total` is null where the end is not known. */
export interface BenchWork {
  kind: 'reading' | 'keeping' | 'opening';
  fileName: string;
  done: number;
  total: number | null;
}

interface Bench {
  /** The sheet in the worker, read from a file or filled from a stored list. */
  view: SheetView | null;
  /** The stored list in the worker; null while a file was read but not kept yet. */
  listId: string | null;
  /** The campaign the sheet was chosen for. */
  campaignId: string | null;
  /** Whether the roles of the columns were filled in as chosen for an earlier sheet. */
  isRecalled: boolean;
  work: BenchWork | null;
  /** The first rows of the large file that is being read, or was last. */
  preview: SheetPreview | null;
  problem: SheetProblem | null;
  error: CallError | null;
  /** Reads a file for a campaign, as it is guessed or as asked; true where its rows are on the workbench now. */
  read: (file: File, campaignId: string, as?: FileReading) => Promise<boolean>;
  /** Reads one of several files, to be joined; answers why it cannot be, or null where that was cancelled. */
  addFile: (
    file: File,
    shownName: string,
    how: Omit<WorkbenchCalls['files.add']['input'], 'file' | 'fileName'>,
  ) => Promise<{ problem: SheetProblem | null } | null>;
  /** Makes one sheet of the files that were read; answers what each brought, or null where that failed. */
  joinFiles: (fileName: string, campaignId: string) => Promise<JoinedPart[] | null>;
  choose: (choice: ReadChoice) => Promise<boolean>;
  chooseHeader: (rowNumber: number | null) => Promise<void>;
  /** Hands the rows to main as a new list; null where it was cancelled or failed. */
  keep: () => Promise<ContactList | null>;
  /** Fills the worker from a stored list. */
  open: (listId: string, campaignId: string) => Promise<void>;
  /** Takes what is shown of the sheet from its rows as they are now: they may have been changed under Check. */
  refresh: () => Promise<void>;
  /** Ends the work at once. */
  cancel: () => void;
  /** Forgets what went wrong, so that what the screen needs is had again. */
  tryAgain: () => void;
  setRecalled: (isRecalled: boolean) => void;
  /** Lets go of a stored list, whose rows are no longer those in the worker. */
  forget: (listId: string) => void;
}

const nothing = { view: null, listId: null, campaignId: null, isRecalled: false, work: null, preview: null };
/** Quicker than that nobody reads a count; each piece of a million rows would draw it anew. */
const progressEveryMs = 100;
let keeping: AbortController | null = null;
/** The list that was opened last, whose rows may still be on their way. */
let opening: string | null = null;
let latest = 0;

/** The sheet on the workbench: one at a time, shared by the steps of the flow. */
export const useBench = create<Bench>()((set, get) => {
  onWorkbenchLost((hasStopped) => {
    // Long work says by itself what it was stopped in.
    const isUntold = hasStopped && get().work === null;
    set(isUntold ? { ...nothing, error: { code: 'workbench_stopped' } } : nothing);
  });

  /** Runs one piece of long work; what an older, cancelled one still has to say is not heard. */
  async function run<T>(
    work: BenchWork,
    job: (listeners: Required<Listeners>) => Promise<T>,
  ): Promise<T | null> {
    latest += 1;
    const own = latest;
    const isCurrent = (): boolean => latest === own;
    let toldMs = -Infinity;
    // What was wrong with another file is still to be read while the stored list comes back.
    set({ work, error: null, ...(work.kind !== 'opening' && { problem: null }) });
    try {
      return await job({
        onProgress: (done, total) => {
          const now = performance.now();
          if (!isCurrent() || (now - toldMs < progressEveryMs && done !== total)) return;
          toldMs = now;
          set({ work: { ...work, done, total: total > 0 ? total : null } });
        },
        onPreview: (preview) => {
          if (isCurrent()) set({ preview });
        },
      });
    } catch (cause) {
      if (isCurrent()) set({ error: workErrorOf(cause) });
      return null;
    } finally {
      if (isCurrent()) set({ work: null });
    }
  }

  function take(outcome: ReadOutcome | null, campaignId: string | null): boolean {
    if (outcome && !outcome.ok) set({ problem: outcome.problem });
    if (!outcome?.ok) return false;
    set({ view: outcome.view, listId: null, campaignId });
    return true;
  }

  return {
    ...nothing,
    problem: null,
    error: null,

    read: async (file, campaignId, as = {}) => {
      set({ preview: null });
      const done = await run(reading(file.name), async (listeners) =>
        take(await readFile(workbench, file, listeners, as), campaignId),
      );
      return done ?? false;
    },

    addFile: async (file, shownName, how) => {
      const problem = tooBig(file);
      if (problem) return { problem };
      set({ preview: null });
      return run(reading(shownName), async (listeners) =>
        orStopped(askWorkbench('files.add', { file, fileName: file.name, ...how }, listeners)),
      );
    },

    joinFiles: (fileName, campaignId) =>
      run(reading(fileName), async () => {
        const fromHeader = t('sheet.fromFile');
        const joined = await askWorkbench('files.join', { fileName, fromHeader });
        if (joined) set({ view: joined.view, listId: null, campaignId });
        return joined?.parts ?? null;
      }),

    choose: async (choice) => {
      const { view, campaignId } = get();
      set({ preview: null });
      const done = await run(reading(view?.fileName ?? ''), async (listeners) =>
        take(await orStopped(askWorkbench('file.choose', choice, listeners)), campaignId),
      );
      return done ?? false;
    },

    chooseHeader: async (rowNumber) => {
      const view = await askWorkbench('file.header', { rowNumber });
      if (view) set({ view, listId: null });
    },

    keep: () => {
      const { view } = get();
      if (!view) return Promise.resolve(null);
      const abort = new AbortController();
      keeping = abort;
      const work: BenchWork = { kind: 'keeping', fileName: view.fileName, done: 0, total: view.rowCount };
      return run(work, async ({ onProgress }) => {
        const list = await keepAsList(view, onProgress, abort.signal);
        set({ listId: list.id });
        return list;
      });
    },

    open: async (listId, campaignId) => {
      await run({ kind: 'opening', fileName: '', done: 0, total: null }, async ({ onProgress }) => {
        // What was on the workbench goes with the first row that comes: nobody is to take these rows for its own.
        set({ view: null, listId: null, campaignId: null });
        const own = latest;
        opening = listId;
        const ask: WorkbenchClient['ask'] = (...request) =>
          latest === own ? askWorkbench(...request) : Promise.reject(new WorkbenchLost());
        const view = await fillFromList(listId, onProgress, ask);
        set({ view, listId, campaignId });
      });
    },

    refresh: async () => {
      const { view: before, work, listId } = get();
      if (!before || work || listId === null) return;
      const own = latest;
      const view = await askWorkbench('rows.view', null).catch(() => null);
      if (view && own === latest && get().view === before) set({ view });
    },

    cancel: () => {
      const kind = get().work?.kind;
      latest += 1;
      set({ work: null });
      // Rows that are being kept stay on the workbench; only reading can need the worker's end.
      if (kind === 'keeping') keeping?.abort();
      else cancelWorkbench();
    },

    tryAgain: () => set({ error: null }),

    setRecalled: (isRecalled) => set({ isRecalled }),

    forget: (listId) => {
      if (get().work?.kind === 'opening' && opening === listId) get().cancel();
      if (get().listId === listId) set(nothing);
    },
  };
});

function reading(fileName: string): BenchWork {
  return { kind: 'reading', fileName, done: 0, total: null };
}
