import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { plannedPeople } from '../../ui/campaignCounts.ts';
import { formatCredits, formatMoment, formatNumber } from '../../ui/format.ts';
import { CampaignStateBadge, TestBadge } from '../../ui/StateBadge.tsx';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';

const count = (value: number): string => (value === 0 ? '' : formatNumber(value));

/** A test says so beside its name. */
function nameOf({ name, isTest }: CampaignSummary) {
  return isTest ? (
    <>
      <TestBadge /> {name}
    </>
  ) : (
    name
  );
}

/** Columns of the list of campaigns. */
export const historyColumns: GridColumn<CampaignSummary>[] = [
  { key: 'name', header: t('history.name'), width: 'minmax(180px, 1fr)', cell: nameOf },
  {
    key: 'state',
    header: t('history.state'),
    width: '166px',
    cell: ({ state }) => <CampaignStateBadge state={state} />,
  },
  {
    key: 'accepted',
    header: t('history.accepted'),
    width: '130px',
    align: 'end',
    cell: ({ counts, state }) =>
      state === 'draft'
        ? ''
        : t('history.acceptedOf', { accepted: counts.accepted, planned: plannedPeople(counts) }),
  },
  {
    key: 'refused',
    header: t('history.refused'),
    width: '92px',
    align: 'end',
    cell: ({ counts }) => count(counts.refused),
  },
  {
    key: 'uncertain',
    header: t('history.uncertain'),
    width: '92px',
    align: 'end',
    cell: ({ counts }) => count(counts.uncertain),
  },
  {
    key: 'credits',
    header: t('history.credits'),
    width: '92px',
    align: 'end',
    cell: ({ counts }) => (Number(counts.credits) === 0 ? '' : formatCredits(counts.credits)),
  },
  { key: 'account', header: t('history.account'), width: '140px', cell: ({ accountName }) => accountName },
  {
    key: 'date',
    header: t('history.date'),
    width: '176px',
    cell: ({ sentAtMs, createdAtMs }) => formatMoment(sentAtMs ?? createdAtMs),
  },
];
