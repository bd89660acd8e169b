import { Button, Checkbox, List } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { Notice } from '../../ui/Notice.tsx';

interface BulkWarningProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Adds the opt-out line to the message, which then has to be read again; absent where it is there. */
  onOptOut?: () => void;
}

/** Shown once, before the first bulk send with WhatsApp Personal: bans, consent, replies, a way out. */
export function BulkWarning({ checked, onChange, onOptOut }: BulkWarningProps) {
  return (
    <Notice tone="warn" title={t('send.warningTitle')}>
      <List size="md" mt={4} spacing={2}>
        <List.Item>{t('send.warningBan')}</List.Item>
        <List.Item>{t('send.warningConsent')}</List.Item>
        <List.Item>{t('send.warningReplies')}</List.Item>
        <List.Item>{t('send.warningOptOut')}</List.Item>
      </List>
      {onOptOut && (
        <Button variant="default" mt="sm" onClick={onOptOut}>
          {t('send.optOutAdd')}
        </Button>
      )}
      <Checkbox
        mt="md"
        label={t('send.warningRead')}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Notice>
  );
}
