import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { SheetView } from '../../workers/protocol.ts';
import classes from './SheetInHand.module.css';

/** The first rows under their headings, with row numbers as in Excel. */
export function FirstRows({ view }: { view: SheetView }) {
  const { headers, firstRows, rowCount } = view;
  const more = rowCount - firstRows.length;
  if (firstRows.length === 0) return null;
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes.rows} aria-label={t('sheet.firstRows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={classes.number}>
                {t('sheet.rowColumn')}
              </th>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map((row) => (
              <tr key={row.rowNumber} data-hidden={row.hidden || undefined}>
                <th scope="row" className={classes.number}>
                  {row.rowNumber}
                </th>
                {headers.map((header, column) => (
                  <td key={header}>{row.cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && (
        <Text size="sm" c="dimmed" className={classes.more ?? ''}>
          {t('sheet.moreRows', { count: more })}
        </Text>
      )}
    </div>
  );
}
