import type { en } from './en/index.ts';
import { t } from './index.ts';

const megabyteBytes = 1024 * 1024;

/** The sentence for a file that could not be read; sizes in bytes are said in megabytes. */
export function sheetProblemWords(problem: {
  code: keyof typeof en.sheetProblems;
  limit?: number;
  actual?: number;
}): string {
  const { code, limit = 0, actual = 0 } = problem;
  const isInBytes = code === 'too_big' || code === 'too_big_inflated';
  return t(`sheetProblems.${code}`, { limit: isInBytes ? limit / megabyteBytes : limit, actual });
}
