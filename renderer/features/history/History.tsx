import { Button, TextInput } from '@mantine/core';
import { IconListDetails, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useCampaigns } from '../../api/campaigns.ts';
import { openCampaign } from '../../app/route.ts';
import { useNewCampaign } from '../../app/useNewCampaign.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { historyColumns } from './columns.tsx';

/** Every campaign on this computer, newest first. */
export function History() {
  const campaigns = useCampaigns((state) => state.campaigns);
  const { start, busy, error } = useNewCampaign();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = campaigns.filter(({ name, accountName }) =>
    `${name} ${accountName}`.toLocaleLowerCase().includes(wanted),
  );
  const newCampaign = (
    <Button onClick={start} loading={busy}>
      {t('shell.newCampaign')}
    </Button>
  );

  return (
    <StepLayout
      title={t('history.title')}
      fill
      actions={
        campaigns.length > 0 && (
          <>
            <TextInput
              w={280}
              aria-label={t('history.search')}
              placeholder={t('history.search')}
              leftSection={<IconSearch size={16} />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            {newCampaign}
          </>
        )
      }
    >
      <ErrorNotice error={error} />
      {campaigns.length === 0 ? (
        <EmptyState icon={IconListDetails} sentence={t('history.empty')} action={newCampaign} />
      ) : (
        <VirtualGrid
          label={t('history.title')}
          columns={historyColumns}
          minWidth={900}
          rowCount={found.length}
          rowAt={(index) => found[index]}
          onOpen={(index) => found[index] && openCampaign(found[index].id)}
          empty={t('history.noMatch')}
        />
      )}
    </StepLayout>
  );
}
