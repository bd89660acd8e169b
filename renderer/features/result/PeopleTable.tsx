import { useState } from 'react';
import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { peopleColumns } from './columns.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import classes from './Result.module.css';
import { usePeople } from './usePeople.ts';
import type { PeopleFilter } from './usePeopleFilter.ts';

/** Every person the filter lets through; Enter or a click shows all about one. */
export function PeopleTable({ campaignId, filter }: { campaignId: string; filter: PeopleFilter }) {
  const { matching, personAt, onVisible, error } = usePeople(campaignId, filter);
  const [opened, setOpened] = useState<CampaignPerson | null>(null);
  return (
    <div className={classes.table}>
      <ErrorNotice error={error} />
      <VirtualGrid
        key={`${filter.chip} ${filter.leftOutReason} ${filter.search}`}
        label={t('result.tableLabel')}
        columns={peopleColumns}
        minWidth={1010}
        rowCount={matching ?? 0}
        rowAt={personAt}
        onVisible={onVisible}
        onOpen={(index) => setOpened(personAt(index) ?? null)}
        empty={matching === 0 && (filter.search ? t('result.emptySearch') : t('result.empty'))}
      />
      <PersonDialog person={opened} onClose={() => setOpened(null)} />
    </div>
  );
}
