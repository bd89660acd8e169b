import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { shownColumns } from '../../ui/rowColumns.tsx';
import { RowTable } from './RowTable.tsx';
import classes from './Reading.module.css';

/** The first rows under their headings, and how many more there are. */
export function FirstRows({ view }: { view: SheetView }) {
  const { headers, firstRows, rowCount } = view;
  const more = rowCount - firstRows.length;
  const moreColumns = headers.length - shownColumns;
  if (firstRows.length === 0) return null;
  return (
    <div>
      <RowTable columns={headers} rows={firstRows} />
      {(more > 0 || moreColumns > 0) && (
        <Text size="sm" c="dimmed" className={classes.more ?? ''}>
          {more > 0 && t('sheet.moreRows', { count: more })}
          {more > 0 && moreColumns > 0 && ', '}
          {moreColumns > 0 && t('sheet.moreColumns', { count: moreColumns })}
        </Text>
      )}
    </div>
  );
}
