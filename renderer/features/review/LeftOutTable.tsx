import type { LeftOutReason } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import type { PersonView } from '../../workers/plan-protocol.ts';
import { leftOutWords } from './leftOutWords.ts';
import classes from './Review.module.css';
import { tickColumn } from './messageColumns.tsx';
import { usePeople } from './usePeople.ts';
import { useUntick } from './useUntick.ts';

const columns: GridColumn<PersonView>[] = [
  {
    key: 'row',
    header: t('review.row'),
    width: '76px',
    align: 'end',
    cell: ({ rowNumber }) => <span className={classes.quiet}>{formatNumber(rowNumber)}</span>,
  },
  {
    key: 'name',
    header: t('review.name'),
    width: 'minmax(140px, 1fr)',
    cell: ({ name }) => name || <em className={classes.quiet}>{t('review.noName')}</em>,
  },
  { key: 'number', header: t('review.number'), width: '160px', cell: ({ number }) => number },
  { key: 'reason', header: t('review.reason'), width: 'minmax(320px, 2fr)', cell: leftOutWords },
];

/** The people left out for one reason. */
export function LeftOutTable({ reason, search }: { reason: LeftOutReason; search: string }) {
  const toggle = useUntick();
  const canTick = reason === 'unticked';
  const { matching, rowAt, onVisible } = usePeople({
    filter: reason,
    search,
    sort: 'sheet',
    country: null,
    onlyFallback: false,
    guard: null,
  });
  return (
    <VirtualGrid
      label={t('review.leftOutTable')}
      columns={canTick ? [tickColumn(toggle), ...columns] : columns}
      rowCount={matching ?? 0}
      rowAt={rowAt}
      minWidth={760}
      onVisible={onVisible}
      onToggle={(index) => {
        const row = rowAt(index);
        if (row && canTick) toggle(row.rowNumber);
      }}
      empty={matching === null ? null : t('review.noMatch')}
    />
  );
}
