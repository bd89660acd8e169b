import { t } from '../../../shared/text/index.ts';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import type { SheetProblem } from '../../../shared/sheet/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';

interface ReadProblemProps {
  problem: SheetProblem;
  /** What stands below as it was read before; null where that is what has the problem. */
  inUse: SheetView | null;
}

/** Why nothing could be read as the owner chose, and which sheet is in use all the same. */
export function ReadProblem({ problem, inUse }: ReadProblemProps) {
  return (
    <Notice tone="bad" live>
      {sheetProblemWords(problem)}
      {inUse && ` ${inUseWords(inUse)}`}
    </Notice>
  );
}

function inUseWords({ fileName, sheetName, sheetNames }: SheetView): string {
  return sheetNames.length > 1
    ? t('sheet.stillSheet', { sheet: sheetName, file: fileName })
    : t('sheet.stillFile', { file: fileName });
}
