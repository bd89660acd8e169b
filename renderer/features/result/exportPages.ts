import type { ExportRow } from '../../../shared/contract/campaigns.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { formatStamp } from '../../ui/format.ts';
import { personStatus } from '../../ui/personStatus.ts';
import { reasonWords } from './reasonWords.ts';

/** The result as rows of a sheet: the original columns in their order, then ours; tells how many rows are done. */
export async function* exportPages(
  campaignId: string,
  onProgress: (done: number) => void,
): AsyncGenerator<string[][]> {
  const headers = await api.call('campaigns.exportHeaders', { campaignId });
  yield [[...headers, ...ownHeaders()]];
  let afterOrdinal = 0;
  for (;;) {
    const page = await api.call('campaigns.exportRows', {
      campaignId,
      afterOrdinal,
      limit: limits.rowsPerChunk,
    });
    yield page.map((row) => exportRow(row, headers.length));
    afterOrdinal = page.at(-1)?.person.ordinal ?? afterOrdinal;
    onProgress(afterOrdinal);
    if (page.length < limits.rowsPerChunk) return;
  }
}

function ownHeaders(): string[] {
  return [
    t('result.statusColumn'),
    t('result.reason'),
    t('result.acceptedAt'),
    t('result.messageId'),
    t('result.credit'),
  ];
}

function exportRow({ person, cells }: ExportRow, columns: number): string[] {
  return [
    // Short rows are filled up, so that our columns stand under their headings.
    ...Array.from({ length: columns }, (_, column) => cells[column] ?? ''),
    t(`personState.${personStatus(person)}`),
    reasonWords(person),
    person.acceptedAtMs === null ? '' : formatStamp(person.acceptedAtMs),
    person.messageId ?? '',
    person.credit ?? '',
  ];
}
