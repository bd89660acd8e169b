import { Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { putCampaign } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { Panel } from './Panel.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** The undo time: counts down and offers the way back. */
export function ScheduledPanel({ campaign }: { campaign: CampaignSummary }) {
  const count = useSecondsUntil(campaign.startsAtMs ?? 0);
  const { run, busy, error } = useAction();
  const undo = (): void =>
    void run(async () => putCampaign(await api.call('campaigns.undo', { campaignId: campaign.id })));
  return (
    <Panel
      actions={
        <Button
          size="md"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button pressed a moment ago is gone; this takes its place
          autoFocus
          variant="default"
          leftSection={<IconArrowBackUp size={18} />}
          loading={busy}
          disabled={count === 0}
          onClick={undo}
        >
          {t('send.undo')}
        </Button>
      }
    >
      <Text fw={600} size="lg" role="timer">
        {count > 0 ? t('send.scheduledTitle', { count }) : t('send.scheduledNow')}
      </Text>
      <ProgressBar counts={campaign.counts} />
      <ErrorNotice error={error} />
    </Panel>
  );
}
