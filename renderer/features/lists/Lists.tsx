import { TextInput } from '@mantine/core';
import { IconAddressBook, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { listColumns } from './columns.tsx';
import { OneList } from './OneList.tsx';
import { reloadLists, useLists } from './useLists.ts';

/** Every list of contacts on this computer, newest first; one of them opened. */
export function Lists() {
  const { lists, error } = useLists();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const opened = lists?.find(({ id }) => id === openedId);
  if (opened)
    return (
      <OneList key={`${opened.id} ${opened.imports[0]?.id}`} list={opened} onBack={() => setOpenedId(null)} />
    );

  const words = search.trim().toLocaleLowerCase();
  const found = (lists ?? []).filter(({ name, fileName }) =>
    `${name} ${fileName}`.toLocaleLowerCase().includes(words),
  );
  const count = lists?.length ?? 0;
  return (
    <StepLayout
      title={t('lists.title')}
      lead={count > 0 && t('lists.lead')}
      fill
      actions={
        count > 0 && (
          <TextInput
            w={280}
            aria-label={t('lists.search')}
            placeholder={t('lists.search')}
            leftSection={<IconSearch size={16} />}
            maxLength={limits.searchCharacters}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )
      }
    >
      <ErrorNotice error={error} onRetry={() => void reloadLists()} />
      {lists?.length === 0 && <EmptyState icon={IconAddressBook} sentence={t('lists.empty')} />}
      {count > 0 && (
        <VirtualGrid
          key={search}
          label={t('lists.title')}
          columns={listColumns}
          minWidth={900}
          rowCount={found.length}
          rowAt={(index) => found[index]}
          onOpen={(index) => setOpenedId(found[index]?.id ?? null)}
          empty={t('lists.noMatch')}
        />
      )}
    </StepLayout>
  );
}
