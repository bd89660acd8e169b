import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { putCampaign } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from '../../ui/useAction.ts';

type Decision = 'assume' | 'again';

interface UncertainDecisionProps {
  campaign: CampaignSummary;
  onOpen: (campaignId: string) => void;
}

/** Leaves the uncertain people to the owner: assume it was sent, or send again knowing the risk. */
export function UncertainDecision({ campaign, onOpen }: UncertainDecisionProps) {
  const count = campaign.counts.undecided;
  const [asking, setAsking] = useState<Decision | null>(null);
  const { run, busy, error } = useAction();
  if (count === 0) return null;

  async function decide(decision: Decision): Promise<void> {
    const isDone = await run(async () => {
      const answer = await api.call('campaigns.resolve', { campaignId: campaign.id, decision });
      putCampaign(answer);
      if (answer.id !== campaign.id) onOpen(answer.id);
    });
    if (isDone) setAsking(null);
  }

  return (
    <Notice
      tone="warn"
      title={t('result.uncertainTitle', { count })}
      actions={
        <>
          <Button variant="default" onClick={() => setAsking('assume')}>
            {t('result.assume')}
          </Button>
          <Button variant="default" onClick={() => setAsking('again')}>
            {t('result.again')}
          </Button>
        </>
      }
    >
      {t('result.uncertainBody')}
      <ConfirmDialog
        opened={asking !== null}
        title={asking === 'again' ? t('result.againTitle') : t('result.assumeTitle')}
        confirmLabel={asking === 'again' ? t('result.againConfirm') : t('result.assume')}
        busy={busy}
        onConfirm={() => asking && void decide(asking)}
        onClose={() => setAsking(null)}
      >
        <Text>
          {asking === 'again' ? t('result.againBody', { count }) : t('result.assumeBody', { count })}
        </Text>
        <ErrorNotice error={error} />
      </ConfirmDialog>
    </Notice>
  );
}
