import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../shared/text/index.ts';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen and what cannot be taken back. */
  children: ReactNode;
  confirmLabel: string;
  /** Where the way back is not "Cancel", e.g. "Keep it". */
  cancelLabel?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone; the safe way out has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, cancelLabel, danger = false, busy = false } = props;
  return (
    <Modal opened={opened} onClose={props.onClose} title={title} size={460}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {cancelLabel ?? t('common.cancel')}
        </Button>
        <Button {...(danger && { color: 'red.7' })} loading={busy} onClick={props.onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
