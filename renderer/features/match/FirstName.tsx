import { Checkbox } from '@mantine/core';
import { firstNameKeyword } from '../../../shared/domain/keyword-columns.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './ColumnTable.module.css';

interface FirstNameProps {
  isOn: boolean;
  /** First names as they would stand in messages. */
  firstNames: readonly string[];
  onChange: (isOn: boolean) => void;
}

/** Beside a column of whole names: makes the first name a keyword of its own. */
export function FirstName({ isOn, firstNames, onChange }: FirstNameProps) {
  return (
    <Checkbox
      className={classes.firstName ?? ''}
      label={t('match.splitName', { keyword: `{{${firstNameKeyword}}}` })}
      description={firstNames.join(' · ')}
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
