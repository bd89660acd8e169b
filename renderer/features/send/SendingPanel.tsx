import { Button, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { CampaignProgress } from '../../../shared/contract/events.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { channels } from '../../../shared/domain/channels.ts';
import { t } from '../../../shared/text/index.ts';
import { putCampaign, useCampaigns } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { useAwakeBy } from '../../app/awake.ts';
import { plannedPeople } from '../../ui/campaignCounts.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatDuration } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';
import { Panel } from './Panel.tsx';
import classes from './Panel.module.css';
import { ProgressBar } from './ProgressBar.tsx';
import { StopButton } from './StopButton.tsx';

/** While it waits for a server, a network or an allowance nobody can say how long it takes. */
const steady: ReadonlySet<CampaignProgress['activity']> = new Set(['sending', 'pacing', 'idle']);

/** A campaign on its way: how far, how fast, how long still, and how to halt it. */
export function SendingPanel({ campaign }: { campaign: CampaignSummary }) {
  const { id, counts } = campaign;
  const progress = useCampaigns((state) => state.progress[id]);
  const awakeBy = useAwakeBy();
  const { run, busy, error } = useAction();
  const done = counts.accepted + counts.refused + counts.uncertain;
  const speed = progress?.peoplePerMinute ?? null;
  const secondsLeft = progress && steady.has(progress.activity) ? progress.secondsLeft : null;
  const pause = (): void =>
    void run(async () => putCampaign(await api.call('campaigns.pause', { campaignId: id })));

  return (
    <Panel
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={17} />}
            loading={busy}
            onClick={pause}
          >
            {t('send.pause')}
          </Button>
          <StopButton campaign={campaign} />
        </>
      }
    >
      <div className={classes.line}>
        <Text fw={600} size="lg">
          {t('send.handed', { done, count: plannedPeople(counts) })}
        </Text>
        <Text fw={600} size="lg">
          {secondsLeft === null
            ? t('send.timeUnknown')
            : t('send.timeLeft', { duration: formatDuration(secondsLeft) })}
        </Text>
      </div>
      <ProgressBar counts={counts} />
      <div className={classes.line}>
        <Text size="sm" c="dimmed" component="output">
          {t(`send.activity.${progress?.activity ?? 'idle'}`)}
        </Text>
        <Text size="sm" c="dimmed">
          {[speed !== null && t('send.speedNow', { count: speed }), phoneWords(campaign)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Text size="sm" c="dimmed">
        {t(`send.awake.${awakeBy}`)}
      </Text>
      <ErrorNotice error={error} />
    </Panel>
  );
}

/** On a phone's channel the messages leave the phone long after they were handed over. */
function phoneWords({ channelId, counts }: CampaignSummary): string | null {
  const perMessage = channels.find(({ id }) => id === channelId)?.secondsPerMessage ?? 0;
  const seconds = plannedPeople(counts) * perMessage;
  return seconds > 0 ? t('send.phoneNeeds', { duration: formatDuration(seconds) }) : null;
}
