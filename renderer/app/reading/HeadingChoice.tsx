import { Select } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import classes from './Reading.module.css';

const none = 'none';

interface HeadingChoiceProps {
  view: SheetView;
  isFixed: boolean;
  isBusy: boolean;
  /** Null = the sheet has no headings. */
  onChoose: (rowNumber: number | null) => void;
}

/** Which row holds the headings, as found or as chosen. */
export function HeadingChoice({ view, isFixed, isBusy, onChoose }: HeadingChoiceProps) {
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
      readOnly={isBusy}
      onChange={(value) => value !== null && onChoose(value === none ? null : Number(value))}
    />
  );
}
