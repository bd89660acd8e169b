import { Button, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { putCampaign } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { plannedPeople } from '../../ui/campaignCounts.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { Panel } from './Panel.tsx';
import { PauseWords } from './PauseWords.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { ResumeWords } from './ResumeWords.tsx';
import { sendButtonWords } from './sendButtonWords.ts';
import { StopButton } from './StopButton.tsx';

/** A campaign that waits for the owner: why, what was and was not sent, and the next step. */
export function PausedPanel({ campaign }: { campaign: CampaignSummary }) {
  const { id, counts, pauseReason, channelId } = campaign;
  const { run, busy, error } = useAction();
  const isNew = pauseReason?.code === 'ready';
  const done = counts.accepted + counts.refused + counts.uncertain;
  const resume = (): void =>
    void run(async () => putCampaign(await api.call('campaigns.resume', { campaignId: id })));

  return (
    <Panel
      actions={
        <>
          <Button leftSection={<IconPlayerPlay size={17} />} loading={busy} onClick={resume}>
            {isNew ? sendButtonWords(channelId, counts.waiting) : t('send.resume')}
          </Button>
          <StopButton campaign={campaign} />
        </>
      }
    >
      <Text fw={600} size="lg">
        {t('send.handed', { done, count: plannedPeople(counts) })}
      </Text>
      <ProgressBar counts={counts} />
      <PauseWords reason={pauseReason} />
      {!isNew && <ResumeWords counts={counts} />}
      <ErrorNotice error={error} />
    </Panel>
  );
}
