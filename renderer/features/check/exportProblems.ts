import type { CheckState } from '../../../shared/domain/check.ts';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import { headersBeforeOwn } from '../../../shared/domain/own-columns.ts';
import { limits } from '../../../shared/domain/limits.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench, WorkbenchLost } from '../../api/workbench.ts';
import { useContacts } from '../../app/contacts.ts';
import { reasonWords } from './reasonWords.ts';

/** A group of rows, and what is chosen within it. */
export interface SavedGroup {
  state: CheckState;
  problem: PhoneProblem | null;
  note: ContactNote | null;
}

interface SavedSheet {
  headers: readonly string[];
  channelId: number;
  /** Told how many rows were gathered so far. */
  onRows: (count: number) => void;
}

/** The rows of a group as rows of a sheet: the original columns in their order, then the row number and the reason in words. */
export async function* problemPages(
  group: SavedGroup,
  { headers, channelId, onRows }: SavedSheet,
): AsyncGenerator<string[][]> {
  // A sheet that was saved here before has these columns already: what they say was mended, or is said anew.
  const kept = headersBeforeOwn(headers, ownHeaders()) ?? headers;
  const { version } = useContacts.getState();
  yield [[...kept, ...ownHeaders()]];
  for (let offset = 0; ; offset += limits.rowsPerChunk) {
    const page = await askWorkbench('check.export', {
      ...group,
      repair: null,
      search: '',
      offset,
      limit: limits.rowsPerChunk,
    });
    const now = useContacts.getState();
    // Rows that are changed or were checked anew meanwhile would stand there twice or not at all.
    if (!page || now.isBusy || now.version !== version) throw new WorkbenchLost();
    onRows(offset + page.length);
    yield page.map(({ view, cells }) => [
      // Short rows are filled up, so that our columns stand under their headings.
      ...kept.map((_, column) => cells[column] ?? ''),
      String(view.rowNumber),
      reasonWords(view, channelId),
    ]);
    if (page.length < limits.rowsPerChunk) return;
  }
}

function ownHeaders(): string[] {
  return [t('check.row'), t('tidy.reason')];
}
