import { t } from '../../../shared/text/index.ts';
import { useCountryWords } from '../../app/countryWords.ts';
import { useFlow } from '../../app/flow.ts';
import { ColumnRow } from './ColumnRow.tsx';
import classes from './ColumnTable.module.css';
import { useColumns } from './useColumns.ts';

/** Every column of the sheet with samples, and what it becomes. */
export function ColumnTable() {
  const columns = useColumns();
  const countries = useCountryWords();
  const roles = useFlow((flow) => flow.draft?.columnRoles ?? []);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('match.yourColumn')}</th>
          <th scope="col">{t('match.samples')}</th>
          <th scope="col">{t('match.becomes')}</th>
          <th scope="col">{t('match.inMessage')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <ColumnRow
            key={column.header}
            column={column}
            index={index}
            role={roles[index] ?? 'keyword'}
            countries={countries}
          />
        ))}
      </tbody>
    </table>
  );
}
