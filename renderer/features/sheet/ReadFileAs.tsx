import { Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { t } from '../../../shared/text/index.ts';
import { type ChosenFile, readFileAs } from '../../app/joinedFiles.ts';
import { FileRead } from '../../app/reading/FileRead.tsx';
import { readingAs } from '../../app/reading/readingAs.ts';
import { useFileReading } from '../../app/reading/useFileReading.ts';

/** One of several files by itself: how it is read can be changed, and then all are joined again. */
export function ReadFileAs({ chosen, onClose }: { chosen: ChosenFile; onClose: () => void }) {
  const { id, file, as } = chosen;
  const reading = useFileReading();
  const { view, work } = reading;
  const start = useEffectEvent(() => void reading.read(file, as));

  useEffect(() => start(), []);

  function use(): void {
    if (!view) return;
    onClose();
    void readFileAs(id, readingAs(view));
  }

  return (
    <Modal opened onClose={onClose} title={t('sheet.readAsTitle', { file: file.name })} size={820}>
      <Stack gap="md">
        <FileRead reading={{ ...reading, cancel: onClose }} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button disabled={!view || view.rowCount === 0 || work !== null} onClick={use}>
            {t('sheet.readAsUse')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
