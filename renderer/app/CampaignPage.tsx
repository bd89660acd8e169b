import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { t } from '../../shared/text/index.ts';
import { useCampaigns } from '../api/campaigns.ts';
import { Result } from '../features/result/Result.tsx';
import { SendProgress } from '../features/send/SendProgress.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { StepLayout } from '../ui/StepLayout.tsx';
import { CampaignFlow } from './CampaignFlow.tsx';
import { navigate, openCampaign, type CampaignView } from './route.ts';

interface CampaignPageProps {
  campaignId: string;
  view: CampaignView;
}

/** One campaign: its flow while it is a draft, its progress and result from Send on. */
export function CampaignPage({ campaignId, view }: CampaignPageProps) {
  const campaign = useCampaigns((state) => state.campaigns.find(({ id }) => id === campaignId));
  if (!campaign)
    return (
      <StepLayout title={t('shell.campaigns')}>
        <EmptyState
          icon={IconSearch}
          sentence={t('errors.not_found')}
          action={<Button onClick={() => navigate({ page: 'home' })}>{t('shell.home')}</Button>}
        />
      </StepLayout>
    );
  if (campaign.state === 'draft') return <CampaignFlow campaignId={campaignId} />;
  return (
    <Result
      campaign={campaign}
      startsUndecided={view === 'undecided'}
      live={<SendProgress campaign={campaign} />}
      onOpen={openCampaign}
    />
  );
}
