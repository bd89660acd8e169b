import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalWords } from './refusalWords.ts';
import classes from './Result.module.css';
import { SendAgainDialog } from './SendAgainDialog.tsx';
import { useRefusals } from './useRefusals.ts';

interface RefusedProps {
  campaign: CampaignSummary;
  onOpen: (campaignId: string) => void;
}

/** Why people were refused, one next step for each reason, and the way to send to them again. */
export function Refused({ campaign, onOpen }: RefusedProps) {
  const { refusals, error } = useRefusals(campaign);
  const [isAsking, setIsAsking] = useState(false);
  const open = refusals.reduce((sum, refusal) => sum + refusal.open, 0);
  if (error) return <ErrorNotice error={error} />;
  if (refusals.length === 0) return null;
  return (
    <Notice
      tone="bad"
      actions={
        open > 0 && (
          <Button variant="default" size="xs" onClick={() => setIsAsking(true)}>
            {t('result.sendAgain')}
          </Button>
        )
      }
    >
      <ul className={classes.refusals}>
        {refusals.map((refusal) => (
          <li key={`${refusal.status} ${refusal.message}`}>{refusalWords(refusal, campaign.pauseReason)}</li>
        ))}
      </ul>
      <SendAgainDialog
        campaignId={campaign.id}
        opened={isAsking}
        count={open}
        onOpen={onOpen}
        onClose={() => setIsAsking(false)}
      />
    </Notice>
  );
}
