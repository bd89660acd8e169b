import { Button, Stack } from '@mantine/core';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import { useCampaigns } from '../../api/campaigns.ts';
import { openCampaign } from '../../app/route.ts';
import { useNewCampaign } from '../../app/useNewCampaign.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { UncertainCard } from '../../ui/UncertainCard.tsx';
import { CampaignRows } from './CampaignRows.tsx';
import { Drafts } from './Drafts.tsx';

const recentCount = 6;

/** Where work starts: what needs a decision, drafts, and the newest campaigns. */
export function Home() {
  const campaigns = useCampaigns((state) => state.campaigns);
  const { start, busy, error } = useNewCampaign();
  const drafts = campaigns.filter(({ state }) => state === 'draft');
  const frozen = campaigns.filter(({ state }) => state !== 'draft');
  const uncertain = frozen.filter(({ counts }) => counts.undecided > 0);
  const newCampaign = (
    <Button size="md" leftSection={<IconPlus size={18} />} loading={busy} onClick={start}>
      {t('shell.newCampaign')}
    </Button>
  );

  return (
    <StepLayout title={t('home.title')} lead={t('home.lead')} actions={campaigns.length > 0 && newCampaign}>
      <Stack gap="lg">
        <ErrorNotice error={error} />
        {uncertain.map((campaign) => (
          <UncertainCard
            key={campaign.id}
            campaign={campaign}
            isNamed
            onOpen={openCampaign}
            onOneByOne={() => openCampaign(campaign.id, 'undecided')}
          />
        ))}
        {campaigns.length === 0 && (
          <EmptyState icon={IconTable} sentence={t('home.empty')} action={newCampaign} />
        )}
        {drafts.length > 0 && <Drafts drafts={drafts} />}
        {frozen.length > 0 && (
          <CampaignRows campaigns={frozen.slice(0, recentCount)} hasMore={frozen.length > recentCount} />
        )}
      </Stack>
    </StepLayout>
  );
}
