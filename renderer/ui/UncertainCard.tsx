import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { t } from '../../shared/text/index.ts';
import { Notice } from './Notice.tsx';
import { RulingDialog, type Ruling } from './RulingDialog.tsx';
import { useBalanceHint } from './useBalanceHint.ts';

interface UncertainCardProps {
  campaign: CampaignSummary;
  /** Whether it has to say which campaign it is about. */
  isNamed?: boolean;
  /** Opens a campaign: the new one that sends again. */
  onOpen: (campaignId: string) => void;
  onOneByOne: () => void;
}

/** The yellow card: people whose message may or may not have gone, left to the owner. */
export function UncertainCard({ campaign, isNamed = false, onOpen, onOneByOne }: UncertainCardProps) {
  const count = campaign.counts.undecided;
  const [asking, setAsking] = useState<Ruling | null>(null);
  const hints = [useBalanceHint(campaign), campaign.reportNextAtMs !== null && t('uncertain.reports')].filter(
    Boolean,
  );

  return (
    <Notice
      tone="warn"
      hasActionsBelow
      title={t('uncertain.title', { count })}
      actions={
        <>
          <Button variant="default" onClick={() => setAsking('assume')}>
            {t('uncertain.assume')}
          </Button>
          <Button variant="default" onClick={() => setAsking('again')}>
            {t('uncertain.again')}
          </Button>
          <Button variant="default" onClick={onOneByOne}>
            {t('uncertain.oneByOne')}
          </Button>
        </>
      }
    >
      {isNamed && t('uncertain.inCampaign', { name: campaign.name })} {t('uncertain.body', { count })}
      {hints.length > 0 && (
        <Text size="sm" mt={2}>
          {hints.join(' ')}
        </Text>
      )}
      <RulingDialog
        campaignId={campaign.id}
        ruling={asking}
        count={count}
        ordinals={null}
        onRuled={({ id }) => id !== campaign.id && onOpen(id)}
        onClose={() => setAsking(null)}
      />
    </Notice>
  );
}
