import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useBench } from '../../app/bench.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import { usePages } from '../../ui/usePages.ts';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import type { DuplicateFilter, DuplicateGroup } from '../../workers/duplicates-protocol.ts';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { duplicateColumns } from './duplicateColumns.tsx';
import { keepRow } from './keepRows.ts';

/** More columns than this are looked at in the dialog. */
const shownColumns = 12;

interface DuplicateTableProps {
  filter: DuplicateFilter;
  /** What the owner chose: another choice is read from its top. */
  choice: string;
}

/** The rows with one number beside each other, number by number; Space keeps a row, Enter opens its number. */
export function DuplicateTable({ filter, choice }: DuplicateTableProps) {
  const version = useContacts((contacts) => contacts.version);
  const headers = useBench((bench) => bench.view?.headers);
  const roles = useFlow((flow) => flow.draft?.columnRoles);
  const [opened, setOpened] = useState<DuplicateGroup | null>(null);
  const columns = (headers ?? [])
    .map((_, column) => column)
    .filter((column) => roles?.[column] !== 'leave_out')
    .slice(0, shownColumns);
  const key = `${version} ${JSON.stringify([filter, columns])}`;
  const { matching, rowAt, onVisible } = usePages(key, (offset, limit) =>
    askWorkbench('duplicates.page', { ...filter, columns, offset, limit }),
  );
  const open = async (rowNumber: number | undefined): Promise<void> => {
    if (rowNumber !== undefined) setOpened(await askWorkbench('duplicates.group', { rowNumber }));
  };
  return (
    <>
      <VirtualGrid
        key={choice}
        label={t('duplicates.table')}
        columns={duplicateColumns(columns.map((column) => headers?.[column] ?? ''))}
        rowCount={matching ?? 0}
        rowAt={rowAt}
        minWidth={480 + columns.length * 130}
        onVisible={onVisible}
        isShaded={(index) => (rowAt(index)?.group ?? 0) % 2 === 1}
        onOpen={(index) => void open(rowAt(index)?.rowNumber)}
        onToggle={(index) => {
          const row = rowAt(index);
          if (row && row.rowNumber !== row.keptRow) void keepRow(row.rowNumber);
        }}
        empty={t('check.emptyGroup')}
      />
      {opened !== null && (
        <DuplicateDialog
          group={opened}
          headers={headers ?? []}
          phoneColumn={roles?.indexOf('phone') ?? -1}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
