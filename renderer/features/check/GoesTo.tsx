import { VisuallyHidden } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';

/** The number a row is sent to, or the one that is suggested for it. */
export function GoesTo({ row }: { row: ContactView }) {
  const { number, isChanged, suggestion } = row;
  if (number !== null) {
    return (
      <span className={classes.number} data-changed={isChanged || undefined}>
        {isChanged && <span aria-hidden>→ </span>}
        {number}
      </span>
    );
  }
  if (suggestion?.options.length !== 1) return null;
  return (
    <span className={classes.suggested} title={t('repairs.suggested')}>
      <span aria-hidden>→ </span>
      {suggestion.options[0]}
      <span aria-hidden>?</span>
      <VisuallyHidden>{t('repairs.suggested')}</VisuallyHidden>
    </span>
  );
}
