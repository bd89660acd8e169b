import { Text } from '@mantine/core';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { useFlow } from '../../app/flow.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { ListWork } from './ListWork.tsx';
import { reloadLists } from './useLists.ts';

interface RemoveListProps {
  list: ListOverview;
  opened: boolean;
  onClose: () => void;
}

/** Asks before a list is removed: what uses it, and what becomes of that. */
export function RemoveList({ list, opened, onClose }: RemoveListProps) {
  const { run, busy, error } = useAction();
  const drafts = list.usedBy.filter(({ state }) => state === 'draft' || state === 'scheduled');
  const sent = list.usedBy.length - drafts.length;

  async function remove(): Promise<void> {
    const isDone = await run(async () => {
      // The draft in hand would write the list back at its next change.
      if (useFlow.getState().draft?.listId === list.id) await useFlow.getState().close();
      await api.call('lists.remove', { listId: list.id, evenIfUsed: drafts.length > 0 });
    });
    if (isDone) await reloadLists();
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('lists.removeTitle', { name: list.name })}
      confirmLabel={t('lists.removeConfirm')}
      cancelLabel={t('lists.keep')}
      danger
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Text>{t('lists.removeBody', { rows: t('common.rows', { count: list.rowCount }) })}</Text>
      {drafts.length > 0 && (
        <Text mt="sm" fw={600}>
          {t('lists.removeDrafts', {
            count: drafts.length,
            names: drafts.map(({ name }) => name).join(', '),
          })}
        </Text>
      )}
      {sent > 0 && <Text mt="sm">{t('lists.removeSent', { count: sent })}</Text>}
      <ListWork listId={list.id} kind="removing" isBusy={busy} />
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
