import { ScrollArea, Text } from '@mantine/core';
import type { ChangedRow, ListComparison } from '../../../shared/contract/list-imports.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './ImportAgain.module.css';

/** The first rows that a file changes, before and after, and how many cells of which columns. */
export function ChangedRows({ comparison: { changes, changedColumns } }: { comparison: ListComparison }) {
  const columns = changedColumns.map(({ header, count }) => t('importAgain.changesOf', { header, count }));
  return (
    <section>
      <Text size="sm" fw={600}>
        {t('importAgain.changes')}
        <Text span size="sm" c="dimmed" fw={400}>
          {columns.length > 0 && ` · ${columns.slice(0, 6).join(' · ')}`}
        </Text>
      </Text>
      <ScrollArea.Autosize
        mah={132}
        mt={6}
        className={classes.changes}
        // What scrolls has to be reached by the keyboard.
        viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('importAgain.changes') }}
      >
        <table>
          <thead>
            <tr>
              <th>{t('importAgain.row')}</th>
              <th>{t('importAgain.who')}</th>
              <th>{t('importAgain.column')}</th>
              <th>{t('importAgain.change')}</th>
            </tr>
          </thead>
          <tbody>{changes.flatMap(linesOf)}</tbody>
        </table>
      </ScrollArea.Autosize>
    </section>
  );
}

function linesOf({ rowNumber, name, cells, hidden }: ChangedRow) {
  const lines = cells.map(({ header, before, after }) => (
    <tr key={`${rowNumber} ${header}`}>
      <td>{rowNumber}</td>
      <td>{name}</td>
      <td>{header}</td>
      <td>
        {before.trim() === '' ? <em>{t('importAgain.blankCell')}</em> : <del>{before}</del>}
        {' → '}
        <strong>{after}</strong>
      </td>
    </tr>
  ));
  if (hidden === null) return lines;
  return [
    ...lines,
    <tr key={`${rowNumber} hidden`}>
      <td>{rowNumber}</td>
      <td>{name}</td>
      <td>{t('importAgain.filter')}</td>
      <td>{hidden ? t('importAgain.hides') : t('importAgain.shows')}</td>
    </tr>,
  ];
}
