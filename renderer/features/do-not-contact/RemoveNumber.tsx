import { Text } from '@mantine/core';
import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatMoment } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';
import { sourceWords } from './sourceWords.ts';

interface RemoveNumberProps {
  /** The number looked at; null while none is. */
  entry: DoNotContactEntry | null;
  onClose: () => void;
  onRemoved: () => void;
}

/** What is known of a number, and the way to take it off the list. */
export function RemoveNumber({ entry, onClose, onRemoved }: RemoveNumberProps) {
  const { run, busy, error } = useAction();

  async function remove(number: string): Promise<void> {
    if (!(await run(() => api.call('doNotContact.remove', { number })))) return;
    onRemoved();
    onClose();
  }

  return (
    <ConfirmDialog
      opened={entry !== null}
      title={t('doNotContact.removeTitle', { number: entry?.number ?? '' })}
      confirmLabel={t('doNotContact.remove')}
      cancelLabel={t('doNotContact.keep')}
      danger
      busy={busy}
      onConfirm={() => entry && void remove(entry.number)}
      onClose={onClose}
    >
      {entry && (
        <Text size="sm" c="dimmed" mb="sm">
          {`${sourceWords(entry)} · ${formatMoment(entry.addedAtMs)}`}
        </Text>
      )}
      <Text>{t('doNotContact.removeBody')}</Text>
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
