import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ListImport, ListOverview } from '../../../shared/contract/lists.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { effectWords } from '../../app/import-again/effectWords.ts';
import classes from '../../app/import-again/ImportAgain.module.css';
import { releaseList } from '../../app/import-again/releaseList.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatMoment } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';
import { ListWork } from './ListWork.tsx';
import { reloadLists } from './useLists.ts';

interface ImportsDialogProps {
  list: ListOverview;
  onClose: () => void;
  /** Undoing the first import is removing the list, which asks for itself. */
  onRemove: () => void;
}

/** What was imported into a list, the newest first, which can be undone. */
export function ImportsDialog({ list, onClose, onRemove }: ImportsDialogProps) {
  const [asking, setAsking] = useState(false);
  const { run, busy, error } = useAction();

  async function undo(): Promise<void> {
    const isDone = await run(async () => {
      await releaseList(list.id);
      await api.call('lists.undoImport', { listId: list.id });
    });
    if (!isDone) return;
    onClose();
    await reloadLists();
  }

  if (asking) {
    return (
      <ConfirmDialog
        opened
        title={t('importAgain.undoTitle')}
        confirmLabel={t('importAgain.undoConfirm')}
        cancelLabel={t('importAgain.keep')}
        busy={busy}
        onConfirm={() => void undo()}
        onClose={() => setAsking(false)}
      >
        <Text mb="md">{t('importAgain.undoBody')}</Text>
        <ListWork listId={list.id} kind="puttingBack" isBusy={busy} />
        <ErrorNotice error={error} />
      </ConfirmDialog>
    );
  }
  const isTooOld = list.imports.length > 1 && !list.imports[0]?.canUndo;
  return (
    <Modal opened onClose={onClose} title={t('importAgain.importsTitle', { name: list.name })} size={640}>
      <Stack gap="sm">
        {isTooOld && <Text c="dimmed">{t('importAgain.tooOld')}</Text>}
        <ul className={classes.entries}>
          {list.imports.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <span>{entryWords(entry)}</span>
              {entry.canUndo && (
                <Button
                  variant="default"
                  size="xs"
                  flex="none"
                  onClick={() => (entry.way === 'first' ? onRemove() : setAsking(true))}
                >
                  {t('importAgain.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Modal>
  );
}

function entryWords(entry: ListImport): string {
  const what = entry.way === 'first' ? t('common.rows', { count: entry.added }) : effectWords(entry);
  return t('importAgain.entry', { when: formatMoment(entry.importedAtMs), file: entry.fileName, what });
}
