import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { FoundPerson } from '../../workers/plan-protocol.ts';

const mostFound = 20;
const typingMs = 120;
const nobody: FoundPerson[] = [];

/** Finds a contact by name or number and shows their message. */
export function PersonSearch({ version, onChoose }: { version: number; onChoose: (nth: number) => void }) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, typingMs);
  const found = useAnswer('plan.find', { search: asked, limit: mostFound }, version) ?? nobody;
  return (
    <Select
      w="100%"
      maw={300}
      searchable
      aria-label={t('write.findPerson')}
      placeholder={t('write.findPerson')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<span />}
      // The worker has searched: its answer is shown as it is.
      filter={({ options }) => options}
      data={
        found.length > 0 ? found.map(optionOf) : [{ value: '', label: t('write.findNobody'), disabled: true }]
      }
      value={null}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(nth) => {
        if (nth) onChoose(Number(nth));
        setSearch('');
      }}
      comboboxProps={{ withinPortal: false, keepMounted: false }}
    />
  );
}

function optionOf({ nth, name, number }: FoundPerson): { value: string; label: string } {
  return { value: String(nth), label: `${name || t('write.noName')} · +${number}` };
}
