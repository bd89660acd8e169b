import { Switch } from '@mantine/core';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { withHiddenColumns } from './withHiddenColumns.ts';

const shownNames = 6;
const none: ColumnRole[] = [];

/** Tells of columns that are hidden in the file, and lets the owner leave them out. */
export function HiddenColumns({ columns }: { columns: SheetView['hiddenColumns'] }) {
  const roles = useFlow((flow) => flow.draft?.columnRoles ?? none);
  const rolesWithHidden = useFlow((flow) => flow.draft?.rolesWithHidden ?? none);
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  const update = useFlow((flow) => flow.update);
  // The roles are those of the sheet before, until this one is kept.
  const isKept = useBench((bench) => bench.listId !== null && bench.listId === listId);
  const places = columns.map(({ column }) => column);
  const isUsed = !isKept || places.some((column) => roles[column] !== 'leave_out');
  const isPhone = isKept && places.some((column) => roles[column] === 'phone');
  const names = columns.map(({ header }) => header);
  const more = names.length > shownNames ? ' …' : '';
  const facts = { count: names.length, columns: names.slice(0, shownNames).join(', ') + more };
  return (
    <Notice
      tone="info"
      actions={
        <Switch
          label={t('sheet.hiddenColumnsSwitch')}
          checked={isUsed}
          disabled={!isKept || isPhone}
          onChange={(event) =>
            update(
              withHiddenColumns({ columnRoles: roles, rolesWithHidden }, places, event.currentTarget.checked),
            )
          }
        />
      }
    >
      {isUsed ? t('sheet.hiddenColumns', facts) : t('sheet.hiddenColumnsOut', facts)}
      {isPhone && ` ${t('sheet.hiddenColumnsPhone')}`}
    </Notice>
  );
}
