import { Select } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { memo } from 'react';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { columnRoles } from '../../../shared/domain/draft.ts';
import { keywordOf } from '../../../shared/domain/fold.ts';
import { firstNameKeyword } from '../../../shared/domain/keyword-columns.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { ColumnView } from '../../workers/sheet-protocol.ts';
import type { CountryCells } from '../../workers/contacts-protocol.ts';
import { changeRole } from './changeRole.ts';
import classes from './ColumnTable.module.css';
import { CountryCellsFound } from './CountryCellsFound.tsx';
import { FirstName } from './FirstName.tsx';
import { PhoneCountry } from './PhoneCountry.tsx';

interface ColumnRowProps {
  column: ColumnView;
  index: number;
  role: ColumnRole;
  /** What the cells of the country column mean, once known. */
  countries: CountryCells | null;
  /** Whether the first name can be made a keyword: of whole names, where no column holds first names. */
  canSplit: boolean;
}

/** A name that is split is chosen as a name, and then split. */
type ShownRole = Exclude<ColumnRole, 'full_name'>;
const shownRoles = columnRoles.filter((role): role is ShownRole => role !== 'full_name');

/** One column: its heading, samples, what it becomes, and how it is written in the message; drawn anew only where something of it changed, for there may be hundreds. */
export const ColumnRow = memo(function ColumnRow(props: ColumnRowProps) {
  const { column, index, role, countries, canSplit } = props;
  const { header, samples } = column;
  const update = useFlow((flow) => flow.update);
  const isUsed = role !== 'leave_out';
  const change = (next: ColumnRole): void => {
    const roles = useFlow.getState().draft?.columnRoles ?? [];
    update({ columnRoles: changeRole(roles, index, next) });
  };
  return (
    <tr data-role={role}>
      <th scope="row" className={classes.header}>
        {header}
      </th>
      <td className={classes.samples}>
        {samples.length > 0 ? samples.join(' · ') : <em>{t('match.noValues')}</em>}
      </td>
      <td>
        <Select<ShownRole>
          aria-label={t('match.columnLabel', { column: header })}
          data={shownRoles.map((value) => ({ value, label: t(`match.roles.${value}`) }))}
          value={role === 'full_name' ? 'name' : role}
          allowDeselect={false}
          onChange={(next) => {
            if (next !== null) change(next);
          }}
          w={210}
        />
        {canSplit && (
          <FirstName
            isOn={role === 'full_name'}
            firstNames={column.firstNames}
            onChange={(isOn) => change(isOn ? 'full_name' : 'name')}
          />
        )}
        {role === 'phone' && <PhoneCountry column={index} />}
        {role === 'country' && countries && <CountryCellsFound countries={countries} />}
      </td>
      <td className={classes.result}>
        {isUsed ? (
          <span className={classes.used}>
            <IconCheck size={16} stroke={2.2} aria-hidden />
            <code>{`{{${keywordOf(header)}}}`}</code>
            {role === 'full_name' && <code>{`{{${firstNameKeyword}}}`}</code>}
          </span>
        ) : (
          <span className={classes.unused}>
            <IconMinus size={16} aria-hidden />
            {t('match.leftOut')}
          </span>
        )}
      </td>
    </tr>
  );
});
