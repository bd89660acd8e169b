import { Select } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import classes from './SheetInHand.module.css';

const none = 'none';

/** Which row holds the headings, as found or as chosen. */
export function HeadingChoice({ view, isFixed }: { view: SheetView; isFixed: boolean }) {
  const chooseHeader = useBench((bench) => bench.chooseHeader);
  const options = view.headerCandidates.map(({ rowNumber, cells }) => ({
    value: String(rowNumber),
    label: t('sheet.headerRowNumber', { row: rowNumber, cells: cells.join(', ') }),
  }));
  return (
    <Select
      className={classes.headings ?? ''}
      label={t('sheet.headerRow')}
      data={[...options, { value: none, label: t('sheet.headerRowNone') }]}
      value={view.headerRow === null ? none : String(view.headerRow)}
      allowDeselect={false}
      disabled={isFixed}
      onChange={(value) => {
        if (value !== null) void chooseHeader(value === none ? null : Number(value));
      }}
    />
  );
}
