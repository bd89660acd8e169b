import { Button } from '@mantine/core';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { useUndecided } from '../../api/useUndecided.ts';
import { openCampaign } from '../../app/route.ts';
import { Notice } from '../../ui/Notice.tsx';

/** The yellow card: people of a campaign whose fate the owner has not ruled on. */
export function UncertainCard({ campaign }: { campaign: CampaignSummary }) {
  const count = useUndecided(campaign);
  if (count === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('home.uncertainTitle', { count, name: campaign.name })}
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
