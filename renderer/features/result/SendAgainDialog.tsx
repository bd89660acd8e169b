import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { putCampaign } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';

interface SendAgainDialogProps {
  campaignId: string;
  opened: boolean;
  /** Refused people who were not sent to again yet. */
  count: number;
  onOpen: (campaignId: string) => void;
  onClose: () => void;
}

/** Asks before a new campaign is made of the refused, and opens it: ready, not started. */
export function SendAgainDialog({ campaignId, opened, count, onOpen, onClose }: SendAgainDialogProps) {
  const { run, busy, error } = useAction();
  const make = (): void =>
    void run(async () => {
      const made = await api.call('campaigns.sendAgainToRefused', { campaignId });
      putCampaign(made);
      onOpen(made.id);
    });
  return (
    <ConfirmDialog
      opened={opened}
      title={t('result.sendAgainTitle')}
      confirmLabel={t('uncertain.makeCampaign')}
      busy={busy}
      onConfirm={make}
      onClose={onClose}
    >
      <Text>{t('result.sendAgainBody', { count })}</Text>
      <Text mt="xs">{t('result.sendAgainFirst')}</Text>
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
