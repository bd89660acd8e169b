import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { formatCredits, formatMoment } from '../../ui/format.ts';
import { PersonStateBadge } from '../../ui/StateBadge.tsx';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import { reasonWords } from './reasonWords.ts';

/** Columns of the people of a campaign; row numbers as in Excel. */
export const peopleColumns: GridColumn<CampaignPerson>[] = [
  { key: 'row', header: t('result.row'), width: '64px', align: 'end', cell: ({ rowNumber }) => rowNumber },
  { key: 'name', header: t('result.name'), width: 'minmax(110px, 0.7fr)', cell: ({ name }) => name },
  { key: 'number', header: t('result.number'), width: '136px', cell: ({ number }) => number },
  { key: 'message', header: t('result.message'), width: 'minmax(140px, 1fr)', cell: ({ text }) => text },
  {
    key: 'state',
    header: t('result.state'),
    width: '124px',
    cell: (person) => <PersonStateBadge person={person} />,
  },
  { key: 'reason', header: t('result.reason'), width: 'minmax(210px, 1.2fr)', cell: reasonWords },
  {
    key: 'acceptedAt',
    header: t('result.acceptedAt'),
    width: '172px',
    cell: ({ acceptedAtMs }) => acceptedAtMs !== null && formatMoment(acceptedAtMs),
  },
  {
    key: 'credit',
    header: t('result.credit'),
    width: '74px',
    align: 'end',
    cell: ({ credit }) => credit !== null && formatCredits(credit),
  },
];

/** Columns for deciding about uncertain people: nobody accepted them, so there is no time and no credit. */
export const undecidedColumns = peopleColumns.filter(({ key }) => key !== 'acceptedAt' && key !== 'credit');
