import { Button } from '@mantine/core';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { openCampaign } from '../../app/route.ts';
import { Notice } from '../../ui/Notice.tsx';

/** The yellow card: people of a campaign whose fate the owner has not ruled on. */
export function UncertainCard({ campaign }: { campaign: CampaignSummary }) {
  return (
    <Notice
      tone="warn"
      title={t('home.uncertainTitle', { count: campaign.counts.undecided, name: campaign.name })}
      actions={
        <Button variant="default" onClick={() => openCampaign(campaign.id)}>
          {t('home.uncertainAction')}
        </Button>
      }
    >
      {t('home.uncertainBody')}
    </Notice>
  );
}
