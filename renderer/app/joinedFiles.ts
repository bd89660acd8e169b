import { create } from 'zustand';
import type { JoinedPart } from '../../shared/domain/join-sheets.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { SheetProblem } from '../../shared/sheet/problem.ts';
import { t } from '../../shared/text/index.ts';
import { useBench } from './bench.ts';

interface FileProblem {
  /** Files of several folders may have one name. */
  id: string;
  fileName: string;
  problem: SheetProblem;
}

interface JoinedFiles {
  /** The campaign the files were chosen for. */
  campaignId: string | null;
  /** What each file brought; empty where fewer than two could be read. */
  parts: readonly (JoinedPart & { id: string })[];
  /** The files that could not be read, and why. */
  problems: readonly FileProblem[];
  /** How many files were chosen where they were too many; else 0. */
  tooMany: number;
}

const nothing: JoinedFiles = { campaignId: null, parts: [], problems: [], tooMany: 0 };

/** What is to be told of the files that were chosen together. */
export const useJoinedFiles = create<JoinedFiles>()(() => nothing);

/** Forgets what there was to tell: another sheet is chosen. */
export function forgetFiles(): void {
  useJoinedFiles.setState(nothing);
}

interface AddedFiles {
  readable: File[];
  problems: FileProblem[];
}

/** Reads each file, to be joined; null where that was cancelled. */
async function addFiles(files: readonly File[]): Promise<AddedFiles | null> {
  const { addFile } = useBench.getState();
  const problems: FileProblem[] = [];
  let readable: File[] = [];
  const left = [...files];
  for (let file = left.shift(); file; file = left.shift()) {
    const nth = files.indexOf(file) + 1;
    const shownName = t('sheet.nthFile', { file: file.name, nth, of: files.length });
    const added = await addFile(file, shownName, readable.length === 0);
    if (!added) return null;
    if (!added.problem) {
      readable.push(file);
      continue;
    }
    problems.push({ id: shownName, fileName: file.name, problem: added.problem });
    if (added.problem.code === 'reader_stopped') {
      // The reader took those before with it: they are read once more, without this one.
      left.unshift(...readable);
      readable = [];
    }
  }
  return { readable, problems };
}

/** Reads files for a campaign, one after another; several become one sheet. One that cannot be read is told, and the rest goes on. True where there is a sheet. */
export async function readFiles(files: readonly File[], campaignId: string): Promise<boolean> {
  forgetFiles();
  const [only, ...more] = files;
  if (!only) return false;
  const { read, joinFiles } = useBench.getState();
  if (more.length === 0) return read(only, campaignId);
  if (files.length > limits.filesAtOnce) {
    useJoinedFiles.setState({ campaignId, tooMany: files.length });
    return false;
  }
  const added = await addFiles(files);
  // Cancelled: nothing is left of those before either.
  if (!added) return false;
  useJoinedFiles.setState({ campaignId, problems: added.problems });
  const [first, ...others] = added.readable;
  if (!first) return false;
  if (others.length === 0) return read(first, campaignId);
  const joined = t('sheet.joinedName', {
    file: first.name.replace(/\.[^.]{1,5}$/, ''),
    count: others.length,
  });
  const parts = await joinFiles(joined, campaignId);
  useJoinedFiles.setState({
    parts: (parts ?? []).map((part, nth) => ({ ...part, id: `${nth} ${part.fileName}` })),
  });
  return parts !== null;
}
