import { Select } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { columnRoles } from '../../../shared/domain/draft.ts';
import { keywordOf } from '../../../shared/domain/fold.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { ColumnView, CountryCells } from '../../workers/protocol.ts';
import { changeRole } from './changeRole.ts';
import classes from './ColumnTable.module.css';
import { CountryCellsFound } from './CountryCellsFound.tsx';
import { PhoneCountry } from './PhoneCountry.tsx';

interface ColumnRowProps {
  column: ColumnView;
  index: number;
  role: ColumnRole;
  /** What the cells of the country column mean, once known. */
  countries: CountryCells | null;
}

/** One column: its heading, samples, what it becomes, and how it is written in the message. */
export function ColumnRow({ column, index, role, countries }: ColumnRowProps) {
  const { header, samples } = column;
  const update = useFlow((flow) => flow.update);
  const isUsed = role !== 'leave_out';
  return (
    <tr data-role={role}>
      <th scope="row" className={classes.header}>
        {header}
      </th>
      <td className={classes.samples}>
        {samples.length > 0 ? samples.join(' · ') : <em>{t('match.noValues')}</em>}
      </td>
      <td>
        <Select<ColumnRole>
          aria-label={t('match.columnLabel', { column: header })}
          data={columnRoles.map((value) => ({ value, label: t(`match.roles.${value}`) }))}
          value={role}
          allowDeselect={false}
          onChange={(next) => {
            const roles = useFlow.getState().draft?.columnRoles ?? [];
            if (next !== null) update({ columnRoles: changeRole(roles, index, next) });
          }}
          w={210}
        />
        {role === 'phone' && <PhoneCountry column={index} />}
        {role === 'country' && countries && <CountryCellsFound countries={countries} />}
      </td>
      <td className={classes.result}>
        {isUsed ? (
          <span className={classes.used}>
            <IconCheck size={16} stroke={2.2} aria-hidden />
            <code>{`{{${keywordOf(header)}}}`}</code>
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
}
