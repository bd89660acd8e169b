import { Button, Group, Progress, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { useCampaignWithList } from '../../app/useCampaignWithList.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatMoment } from '../../ui/format.ts';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { sourceWords } from './columns.tsx';
import { ImportAgain } from './ImportAgain.tsx';
import { ImportsDialog } from './ImportsDialog.tsx';
import { RemoveList } from './RemoveList.tsx';
import { RenameList } from './RenameList.tsx';
import { rowColumns, rowsWidth } from '../../ui/rowColumns.tsx';
import { useListRows } from './useListRows.ts';

/** One list: its rows, and what can be done with it. */
export function OneList({ list, onBack }: { list: ListOverview; onBack: () => void }) {
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<'rename' | 'remove' | 'import' | 'imports' | null>(null);
  const rows = useListRows(list.id, search);
  const campaign = useCampaignWithList();
  const facts = {
    rows: t('common.rows', { count: list.rowCount }),
    source: sourceWords(list),
    when: formatMoment(list.createdAtMs),
  };
  return (
    <StepLayout
      title={list.name}
      lead={t('lists.openLead', facts)}
      fill
      actions={
        <Button loading={campaign.busy} onClick={() => campaign.start(list)}>
          {t('lists.newCampaign')}
        </Button>
      }
    >
      <Group justify="space-between" mb="md">
        <Group gap="sm">
          <Button variant="default" onClick={onBack}>
            {t('lists.back')}
          </Button>
          <Button variant="default" onClick={() => setAsking('import')}>
            {t('importAgain.open')}
          </Button>
          <Button variant="default" onClick={() => setAsking('imports')}>
            {t('importAgain.imports')}
          </Button>
          <Button variant="default" onClick={() => setAsking('rename')}>
            {t('lists.rename')}
          </Button>
          <Button variant="default" onClick={() => setAsking('remove')}>
            {t('lists.remove')}
          </Button>
        </Group>
        <TextInput
          w={280}
          aria-label={t('lists.searchRows')}
          placeholder={t('lists.searchRows')}
          leftSection={<IconSearch size={16} />}
          maxLength={limits.searchCharacters}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Group>
      <ErrorNotice error={campaign.error ?? rows.error} />
      {rows.done < list.rowCount && rows.error === null && (
        <Progress value={(100 * rows.done) / list.rowCount} aria-label={list.name} mb="sm" />
      )}
      <VirtualGrid
        key={search}
        label={list.name}
        columns={rowColumns(list.headers)}
        minWidth={rowsWidth(list.headers)}
        rowCount={rows.matching ?? 0}
        rowAt={rows.rowAt}
        onVisible={rows.onVisible}
        empty={rows.matching === 0 && search !== '' && t('lists.noRow')}
      />
      {asking === 'rename' && <RenameList list={list} onClose={() => setAsking(null)} />}
      {asking === 'import' && <ImportAgain list={list} onClose={() => setAsking(null)} />}
      {asking === 'imports' && (
        <ImportsDialog list={list} onClose={() => setAsking(null)} onRemove={() => setAsking('remove')} />
      )}
      <RemoveList list={list} opened={asking === 'remove'} onClose={() => setAsking(null)} />
    </StepLayout>
  );
}
