import { IconPencil } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';

/** The phone cell of a row: as it was imported, unless what stands there now has a problem. */
export function InSheet({ row: { cell, imported, problem } }: { row: ContactView }) {
  const isNow = imported === null || problem !== null;
  const shown = isNow ? cell : imported;
  const title = isNow ? t('repairs.wasBefore', { cell: imported ?? '' }) : t('repairs.changed', { cell });
  const blank = <em className={classes.blank}>{t('check.noCell')}</em>;
  if (imported === null) return <span title={cell}>{cell || blank}</span>;
  return (
    <span title={title}>
      <IconPencil size={13} className={classes.pencil} aria-label={title} />
      {shown || blank}
    </span>
  );
}
