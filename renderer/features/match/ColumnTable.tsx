import { t } from '../../../shared/text/index.ts';
import { useCountryWords } from '../../app/countryWords.ts';
import { useFlow } from '../../app/flow.ts';
import { useInPieces } from '../../ui/useInPieces.ts';
import { canSplitName } from './canSplitName.ts';
import { ColumnRow } from './ColumnRow.tsx';
import classes from './ColumnTable.module.css';
import { useColumns } from './useColumns.ts';

/** Columns whose choices are laid out in one go. */
const piece = 4;

/** Every column of the sheet with samples, and what it becomes. */
export function ColumnTable() {
  const columns = useColumns();
  const countries = useCountryWords();
  const roles = useFlow((flow) => flow.draft?.columnRoles ?? []);
  const shown = useInPieces(columns.length, piece);
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
        {columns.slice(0, shown).map((column, index) => {
          const role = roles[index] ?? 'keyword';
          return (
            <ColumnRow
              key={column.header}
              column={column}
              index={index}
              role={role}
              countries={countries}
              canSplit={canSplitName(columns, index, role)}
            />
          );
        })}
      </tbody>
    </table>
  );
}
