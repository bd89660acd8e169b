import { Button, TextInput } from '@mantine/core';
import { IconHandStop, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { findEntries } from '../../../shared/domain/do-not-contact.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { AddNumbers } from './AddNumbers.tsx';
import { entryColumns } from './columns.tsx';
import classes from './DoNotContact.module.css';
import { RemoveNumber } from './RemoveNumber.tsx';
import { SaveNumbers } from './SaveNumbers.tsx';
import { reloadEntries, useEntries } from './useEntries.ts';

/** The numbers nobody may be sent a message at: to look through, to add to, to take off. */
export function DoNotContact() {
  const { entries, error } = useEntries();
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<number | null>(null);
  const [opened, setOpened] = useState<DoNotContactEntry | null>(null);
  const found = findEntries(entries ?? [], search);
  const count = entries?.length ?? 0;
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
      {t('doNotContact.add')}
    </Button>
  );

  return (
    <StepLayout
      title={t('doNotContact.title')}
      lead={count > 0 && t('doNotContact.lead', { count })}
      fill
      actions={
        count > 0 && (
          <>
            <TextInput
              w={240}
              aria-label={t('doNotContact.search')}
              placeholder={t('doNotContact.search')}
              leftSection={<IconSearch size={16} />}
              maxLength={limits.searchCharacters}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <SaveNumbers entries={found} />
            {add}
          </>
        )
      }
    >
      <ErrorNotice error={error} onRetry={() => void reloadEntries()} />
      {added !== null && (
        <div className={classes.notice}>
          <Notice tone="good" live>
            {t('doNotContact.added', { count: added })}
          </Notice>
        </div>
      )}
      {entries?.length === 0 && (
        <EmptyState icon={IconHandStop} sentence={t('doNotContact.empty')} action={add} />
      )}
      {count > 0 && (
        <VirtualGrid
          key={search}
          label={t('doNotContact.title')}
          columns={entryColumns}
          minWidth={620}
          rowCount={found.length}
          rowAt={(index) => found[index]}
          onOpen={(index) => setOpened(found[index] ?? null)}
          empty={t('doNotContact.noMatch')}
        />
      )}
      {isAdding && (
        <AddNumbers
          onClose={() => setAdding(false)}
          onAdded={(newly) => {
            setAdding(false);
            setAdded(newly);
            void reloadEntries();
          }}
        />
      )}
      <RemoveNumber
        entry={opened}
        onClose={() => setOpened(null)}
        onRemoved={() => {
          setAdded(null);
          void reloadEntries();
        }}
      />
    </StepLayout>
  );
}
