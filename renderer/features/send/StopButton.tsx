import { Button, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { putCampaign } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';

/** Stop, which is final: says who cannot be called back and who is left out. */
export function StopButton({ campaign }: { campaign: CampaignSummary }) {
  const { id, counts } = campaign;
  const [isAsking, setIsAsking] = useState(false);
  const { run, busy, error } = useAction();
  const handed = counts.accepted + counts.uncertain + counts.handingOver;

  async function stop(): Promise<void> {
    const isStopped = await run(async () =>
      putCampaign(await api.call('campaigns.stop', { campaignId: id })),
    );
    if (isStopped) setIsAsking(false);
  }

  return (
    <>
      <Button variant="default" leftSection={<IconPlayerStop size={17} />} onClick={() => setIsAsking(true)}>
        {t('send.stop')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('send.stopTitle')}
        confirmLabel={t('send.stopConfirm')}
        cancelLabel={t('send.stopKeep')}
        danger
        busy={busy}
        onConfirm={() => void stop()}
        onClose={() => setIsAsking(false)}
      >
        {handed > 0 && <Text>{t('send.stopHanded', { count: handed })}</Text>}
        {counts.waiting > 0 && <Text>{t('send.stopWaiting', { count: counts.waiting })}</Text>}
        <Text mt="xs">{t('send.stopFinal')}</Text>
        <ErrorNotice error={error} />
      </ConfirmDialog>
    </>
  );
}
