import type { ListOverview } from '../../../shared/contract/lists.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment, formatNumber } from '../../ui/format.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';

/** The file of a list, and its sheet where it has a name of its own. */
export function sourceWords({ fileName, sheetName }: ListOverview): string {
  const isNamed = sheetName !== '' && !fileName.startsWith(sheetName);
  return isNamed ? t('lists.sourceOf', { file: fileName, sheet: sheetName }) : fileName;
}

function usedByWords({ usedBy: [first, ...others] }: ListOverview): string {
  if (!first) return t('lists.unused');
  return others.length === 0 ? first.name : t('lists.usedByMore', { name: first.name, count: others.length });
}

/** Columns of the screen of lists. */
export const listColumns: GridColumn<ListOverview>[] = [
  { key: 'name', header: t('lists.name'), width: 'minmax(160px, 1fr)', cell: ({ name }) => name },
  {
    key: 'rows',
    header: t('lists.rows'),
    width: '100px',
    align: 'end',
    cell: ({ rowCount }) => formatNumber(rowCount),
  },
  { key: 'source', header: t('lists.source'), width: 'minmax(180px, 1fr)', cell: sourceWords },
  {
    key: 'when',
    header: t('lists.when'),
    width: '190px',
    cell: ({ createdAtMs }) => formatMoment(createdAtMs),
  },
  { key: 'usedBy', header: t('lists.usedBy'), width: 'minmax(200px, 1.2fr)', cell: usedByWords },
];
