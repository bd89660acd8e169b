import { Text } from '@mantine/core';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { t } from '../../shared/text/index.ts';
import { putCampaign } from '../api/campaigns.ts';
import { api } from '../api/client.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useAction } from './useAction.ts';

/** What an owner can decide about uncertain people. */
export type Ruling = 'assume' | 'again';

interface RulingDialogProps {
  campaignId: string;
  /** Null while nothing is asked. */
  ruling: Ruling | null;
  count: number;
  /** Whom it is about; null for all without a ruling. */
  ordinals: number[] | null;
  /** The campaign itself, or the new one that sends again. */
  onRuled: (answer: CampaignSummary) => void;
  onClose: () => void;
}

/** Asks before a ruling on uncertain people and writes it down. */
export function RulingDialog({ campaignId, ruling, count, ordinals, onRuled, onClose }: RulingDialogProps) {
  const { run, busy, error } = useAction();
  const isAgain = ruling === 'again';

  async function decide(decision: Ruling): Promise<void> {
    const isDone = await run(async () => {
      const answer = await api.call('campaigns.resolve', { campaignId, decision, ordinals });
      putCampaign(answer);
      onRuled(answer);
    });
    if (isDone) onClose();
  }

  return (
    <ConfirmDialog
      opened={ruling !== null}
      title={isAgain ? t('uncertain.againTitle') : t('uncertain.assumeTitle')}
      confirmLabel={isAgain ? t('uncertain.makeCampaign') : t('uncertain.assume')}
      busy={busy}
      onConfirm={() => ruling && void decide(ruling)}
      onClose={onClose}
    >
      <Text>{isAgain ? t('uncertain.againBody', { count }) : t('uncertain.assumeBody', { count })}</Text>
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
