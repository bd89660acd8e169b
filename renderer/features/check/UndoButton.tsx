import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import { useChanges, useLastChange } from '../../app/changes.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';

/** What was changed last, and the way back. */
export function UndoButton() {
  const words = useLastChange();
  const isBusy = useChanges((changes) => changes.isBusy);
  const { run, error } = useAction();
  if (words === null) return null;
  return (
    <Group gap="sm" wrap="nowrap">
      <Text component="output" size="sm" c="dimmed">
        {words}
      </Text>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={t('duplicates.undoLabel', { words })}
        loading={isBusy}
        onClick={() => void run(() => useChanges.getState().undo())}
      >
        {t('duplicates.undo')}
      </Button>
      <ErrorNotice error={error} />
    </Group>
  );
}
