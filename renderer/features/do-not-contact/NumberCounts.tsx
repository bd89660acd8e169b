import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import classes from './DoNotContact.module.css';
import type { Counted } from './useNewNumbers.ts';

/** How many numbers are new, and what becomes of all others. */
export function NumberCounts({ counted, fresh }: { counted: Counted; fresh: number }) {
  const { listed, repeated, unconfirmed, invalidCount } = counted;
  const others = [
    listed > 0 && t('doNotContact.countListed', { count: listed }),
    repeated > 0 && t('doNotContact.countRepeated', { count: repeated }),
    unconfirmed > 0 && t('doNotContact.countUnconfirmed', { count: unconfirmed }),
    invalidCount > 0 && t('doNotContact.countInvalid', { count: invalidCount }),
  ].filter((words) => words !== false);
  return (
    <>
      <Text fw={600} fz={18}>
        {t('doNotContact.countNew', { count: fresh })}
      </Text>
      {others.length > 0 && (
        <ul className={classes.counts}>
          {others.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
