import type { CheckState } from '../../../shared/domain/check.ts';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench, WorkbenchLost } from '../../api/workbench.ts';
import { reasonWords } from './reasonWords.ts';

/** A group of rows, and what is chosen within it. */
export interface SavedGroup {
  state: CheckState;
  problem: PhoneProblem | null;
  note: ContactNote | null;
}

/** The rows of a group as rows of a sheet: the original columns in their order, then the row number and the reason in words. */
export async function* problemPages(
  group: SavedGroup,
  headers: readonly string[],
  channelId: number,
): AsyncGenerator<string[][]> {
  yield [[...headers, ...ownHeaders()]];
  for (let offset = 0; ; offset += limits.rowsPerChunk) {
    const page = await askWorkbench('check.export', {
      ...group,
      repair: null,
      search: '',
      offset,
      limit: limits.rowsPerChunk,
    });
    if (!page) throw new WorkbenchLost();
    yield page.map(({ view, cells }) => [
      // Short rows are filled up, so that our columns stand under their headings.
      ...headers.map((_, column) => cells[column] ?? ''),
      String(view.rowNumber),
      reasonWords(view, channelId),
    ]);
    if (page.length < limits.rowsPerChunk) return;
  }
}

function ownHeaders(): string[] {
  return [t('check.row'), t('tidy.reason')];
}
