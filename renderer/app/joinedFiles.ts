import { create } from 'zustand';
import type { JoinedPart } from '../../shared/domain/join/join-sheets.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import { t } from '../../shared/text/index.ts';
import type { FileReading } from '../workers/sheet-protocol.ts';
import { useSettings } from '../api/settings.ts';
import { useBench } from './bench.ts';
import { useFlow } from './flow.ts';
import { readingAs } from './reading/readingAs.ts';
import { systemCountry } from './systemCountry.ts';

/** One of several files, and how it is to be read; what is left out is guessed. */
export interface ChosenFile {
  /** Files of several folders may have one name. */
  id: string;
  file: File;
  as: FileReading;
}

interface JoinedFiles {
  /** The campaign the files were chosen for. */
  campaignId: string | null;
  chosen: readonly ChosenFile[];
  /** What each file brought; empty where fewer than two could be read. */
  parts: readonly (JoinedPart & { id: string })[];
  /** The files that could not be read, and why. */
  problems: readonly { id: string; fileName: string; problem: SheetProblem }[];
  /** What the list was called before its files were read in another way; that one is not needed any more. */
  replacedName: string | null;
  /** How many files were chosen where they were too many; else 0. */
  tooMany: number;
}

const nothing: JoinedFiles = {
  campaignId: null,
  chosen: [],
  parts: [],
  problems: [],
  replacedName: null,
  tooMany: 0,
};

/** What is to be told of the files that were chosen together. */
export const useJoinedFiles = create<JoinedFiles>()(() => nothing);

/** Forgets what there was to tell: another sheet is chosen. */
export function forgetFiles(): void {
  useJoinedFiles.setState(nothing);
}

/** Reads files for a campaign, one after another; several become one sheet. One that cannot be read is told, and the rest goes on. True where there is a sheet. */
export async function readFiles(files: readonly File[], campaignId: string): Promise<boolean> {
  forgetFiles();
  const [only, ...more] = files;
  if (!only) return false;
  if (more.length === 0) return useBench.getState().read(only, campaignId);
  if (files.length > limits.filesAtOnce) {
    useJoinedFiles.setState({ campaignId, tooMany: files.length });
    return false;
  }
  const chosen = files.map((file, nth) => ({ id: `${nth + 1} ${file.name}`, file, as: {} }));
  return readChosen(chosen, campaignId, null);
}

/** Reads one of the files in another way and joins them again, the others as they were read before. */
export async function readFileAs(id: string, as: FileReading): Promise<void> {
  const { chosen, campaignId, parts, problems } = useJoinedFiles.getState();
  if (campaignId === null) return;
  const { view, listId } = useBench.getState();
  const left = new Set(problems.map((problem) => problem.id));
  // The only one that could be read is the sheet in hand, where its owner may have changed how it is read.
  const inHand = parts.length === 0 && view && !view.isStored ? readingAs(view) : null;
  const ways = chosen.map((one) => {
    if (one.id === id) return { ...one, as };
    return inHand && !left.has(one.id) ? { ...one, as: inHand } : one;
  });
  const isDone = await readChosen(ways, campaignId, view?.fileName ?? null);
  // Cancelled before the list was ever kept: there is nothing that the files brought.
  if (!isDone && listId === null) forgetFiles();
}

async function readChosen(
  chosen: readonly ChosenFile[],
  campaignId: string,
  replacedName: string | null,
): Promise<boolean> {
  const { read, joinFiles } = useBench.getState();
  const added = await addFiles(chosen);
  // Cancelled: nothing is left of those before either.
  if (!added) return false;
  useJoinedFiles.setState({ campaignId, chosen, parts: [], problems: added.problems, replacedName });
  const { readable } = added;
  const [first, ...others] = readable;
  if (!first) return false;
  if (others.length === 0) return read(first.file, campaignId, first.as);
  const joined = t('sheet.joinedName', {
    file: first.file.name.replace(/\.[^.]{1,5}$/, ''),
    count: others.length,
  });
  const parts = await joinFiles(joined, campaignId);
  useJoinedFiles.setState({
    parts: (parts ?? []).map((part, nth) => ({ ...part, id: readable[nth]?.id ?? part.fileName })),
  });
  return parts !== null;
}

/** Reads each file, to be joined; null where that was cancelled. */
async function addFiles(
  chosen: readonly ChosenFile[],
): Promise<{ readable: ChosenFile[]; problems: JoinedFiles['problems'] } | null> {
  const { addFile } = useBench.getState();
  const country = useFlow.getState().draft?.country ?? useSettings.getState().settings.country;
  const problems: JoinedFiles['problems'][number][] = [];
  let readable: ChosenFile[] = [];
  const left = [...chosen];
  for (let one = left.shift(); one; one = left.shift()) {
    const { id, file, as } = one;
    const nth = chosen.indexOf(one) + 1;
    const shownName = t('sheet.nthFile', { file: file.name, nth, of: chosen.length });
    const added = await addFile(file, shownName, {
      isFirst: readable.length === 0,
      as,
      country,
      systemCountry: systemCountry(),
    });
    if (!added) return null;
    if (!added.problem) {
      readable.push(one);
      continue;
    }
    problems.push({ id, fileName: file.name, problem: added.problem });
    if (added.problem.code === 'reader_stopped') {
      // The reader took those before with it: they are read once more, without this one.
      left.unshift(...readable);
      readable = [];
    }
  }
  return { readable, problems };
}
