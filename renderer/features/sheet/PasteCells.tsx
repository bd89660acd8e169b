import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useReadSheet } from './useReadSheet.ts';

interface PasteCellsProps {
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Cells copied in Excel or Google Sheets come as text with tabs; they are read like a tsv file. */
export function PasteCells({ opened, onClose, onDone }: PasteCellsProps) {
  const [cells, setCells] = useState('');
  const { readPasted } = useReadSheet(onDone);

  function use(): void {
    onClose();
    void readPasted(cells);
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('sheet.pasteTitle')} size={640}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('sheet.pasteHint')}
      </Text>
      <Textarea
        aria-label={t('sheet.pasteLabel')}
        rows={12}
        value={cells}
        onChange={(event) => setCells(event.currentTarget.value)}
        data-autofocus
        spellCheck={false}
        styles={{ input: { whiteSpace: 'pre', overflowX: 'auto', tabSize: 16 } }}
      />
      <Group justify="flex-end" mt="md" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={use} disabled={cells.trim() === ''}>
          {t('sheet.pasteUse')}
        </Button>
      </Group>
    </Modal>
  );
}
