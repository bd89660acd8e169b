import { Checkbox, Radio } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { DuplicateGroup } from '../../workers/duplicates-protocol.ts';
import classes from './Duplicates.module.css';
import type { Merge } from './useMerge.ts';

interface DuplicateSheetProps {
  group: DuplicateGroup;
  headers: readonly string[];
  phoneColumn: number;
  merge: Merge;
}

/** One column of the sheet a line, one row of the sheet a column, and last what a merge would make of them. */
export function DuplicateSheet({ group, headers, phoneColumn, merge }: DuplicateSheetProps) {
  return (
    <Radio.Group value={String(merge.kept)} onChange={(value) => merge.setKept(Number(value))}>
      <div className={classes.scroller}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('duplicates.column')}</th>
              {group.rows.map(({ rowNumber }) => (
                <th key={rowNumber} scope="col" data-kept={rowNumber === merge.kept || undefined}>
                  <Radio value={String(rowNumber)} label={t('duplicates.rowHead', { row: rowNumber })} />
                </th>
              ))}
              <th scope="col" className={classes.merged}>
                {t('duplicates.merged')}
              </th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, column) => (
              <tr key={header}>
                <th scope="row">{header}</th>
                {group.rows.map(({ rowNumber, cells }) => (
                  <td key={rowNumber} data-kept={rowNumber === merge.kept || undefined}>
                    {merge.differs(column) && cells[column]?.trim() ? (
                      <mark className={classes.differs}>{cells[column]}</mark>
                    ) : (
                      cells[column]
                    )}
                  </td>
                ))}
                <td className={classes.merged}>
                  {merge.differs(column) && column !== phoneColumn ? (
                    <Checkbox
                      checked={merge.joins(column)}
                      aria-label={t('duplicates.join', { column: header })}
                      label={merge.merged(column)}
                      onChange={() => merge.toggle(column)}
                    />
                  ) : (
                    merge.merged(column)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Radio.Group>
  );
}
