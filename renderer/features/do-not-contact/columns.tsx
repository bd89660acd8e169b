import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import { sourceWords } from './sourceWords.ts';

/** Columns of the do-not-contact list. */
export const entryColumns: GridColumn<DoNotContactEntry>[] = [
  { key: 'number', header: t('doNotContact.number'), width: '200px', cell: ({ number }) => `+${number}` },
  {
    key: 'added',
    header: t('doNotContact.added'),
    width: '200px',
    cell: ({ addedAtMs }) => formatMoment(addedAtMs),
  },
  { key: 'from', header: t('doNotContact.from'), width: 'minmax(200px, 1fr)', cell: sourceWords },
];
