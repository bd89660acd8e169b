import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { reloadLists } from './useLists.ts';

/** Gives a list another name. */
export function RenameList({ list, onClose }: { list: ListOverview; onClose: () => void }) {
  const [name, setName] = useState(list.name);
  const { run, busy, error } = useAction();

  async function save(): Promise<void> {
    if (!(await run(() => api.call('lists.rename', { listId: list.id, name })))) return;
    await reloadLists();
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={t('lists.renameTitle')} size={460}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('lists.name')}
          maxLength={limits.nameCharacters}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <ErrorNotice error={error} />
        <Group justify="flex-end" mt="md" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {t('lists.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
