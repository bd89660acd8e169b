import { nameColumnOf } from '../../../shared/domain/name-column.ts';
import { canBeSentAnyway } from '../../../shared/domain/number-of-row.ts';
import { t } from '../../../shared/text/index.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import { usePages } from '../../ui/usePages.ts';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import type { WorkbenchCalls } from '../../workers/protocol.ts';
import { contactColumns } from './contactColumns.tsx';
import { useRowDialogs } from './useRowDialogs.tsx';
import { useRowEdit } from './useRowEdit.ts';
import { useSendAnyway } from './useSendAnyway.ts';

type Filter = Pick<WorkbenchCalls['check.page']['input'], 'state' | 'problem' | 'note' | 'repair' | 'search'>;

interface ContactTableProps {
  filter: Filter;
  /** What the owner chose: another choice is read from its top. */
  choice: string;
  /** The look at the repairs that is known: rows on screen are asked for again after another. */
  repairsRun: number;
}

/** The rows of a group, as in Excel, each with its reason; Enter changes a row in place. */
export function ContactTable({ filter, choice, repairsRun }: ContactTableProps) {
  const version = useContacts((contacts) => contacts.version);
  const hasName = useFlow((flow) => nameColumnOf(flow.draft?.columnRoles ?? []) !== -1);
  const editing = useRowEdit();
  const { toggle } = useSendAnyway();
  const { matching, rowAt, onVisible } = usePages(
    `${version} ${repairsRun} ${JSON.stringify(filter)}`,
    (offset, limit) => askWorkbench('check.page', { ...filter, offset, limit }),
  );
  const { dialog, onAllCells, onNever } = useRowDialogs(editing);
  const columns = contactColumns({ hasName, editing, onSendAnyway: toggle, onAllCells, onNever });

  return (
    <>
      <VirtualGrid
        key={choice}
        label={t('check.table')}
        columns={columns}
        rowCount={matching ?? 0}
        rowAt={rowAt}
        minWidth={900}
        onVisible={onVisible}
        onOpen={(index) => {
          const row = rowAt(index);
          if (row) editing.begin(row);
        }}
        onToggle={(index) => {
          const row = rowAt(index);
          if (row && (canBeSentAnyway(row.problem) || row.isSentAnyway)) toggle(row.rowNumber);
        }}
        empty={t('check.emptyGroup')}
      />
      {dialog}
    </>
  );
}
