import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RulingDialog, type Ruling } from '../../ui/RulingDialog.tsx';

interface OneByOneProps {
  campaign: CampaignSummary;
  chosen: ReadonlySet<number>;
  onRuled: (answer: CampaignSummary) => void;
  onBack: () => void;
}

/** Rulings on the ticked uncertain people. */
export function OneByOne({ campaign, chosen, onRuled, onBack }: OneByOneProps) {
  const [asking, setAsking] = useState<Ruling | null>(null);
  const count = chosen.size;

  return (
    <Notice
      tone="warn"
      title={t('uncertain.choose')}
      actions={
        <>
          <Button variant="default" disabled={count === 0} onClick={() => setAsking('assume')}>
            {t('uncertain.assumeChosen', { count })}
          </Button>
          <Button variant="default" disabled={count === 0} onClick={() => setAsking('again')}>
            {t('uncertain.againChosen', { count })}
          </Button>
          <Button variant="subtle" color="gray" onClick={onBack}>
            {t('uncertain.back')}
          </Button>
        </>
      }
    >
      {t('uncertain.chooseBody', { count: campaign.counts.undecided })}
      <RulingDialog
        campaignId={campaign.id}
        ruling={asking}
        count={count}
        ordinals={[...chosen]}
        onRuled={onRuled}
        onClose={() => setAsking(null)}
      />
    </Notice>
  );
}
