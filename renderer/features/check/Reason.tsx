import { Button } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { ContactView } from '../../workers/protocol.ts';
import classes from './ContactGroups.module.css';
import { groupLooks } from './GroupChips.tsx';
import { reasonWords } from './reasonWords.ts';

interface ReasonProps {
  row: ContactView;
  onSendAnyway: (rowNumber: number) => void;
}

/** The group of a row with its reason in words, and "Send anyway" where that is the owner's choice. */
export function Reason({ row, onSendAnyway }: ReasonProps) {
  const { icon: Symbol, tone } = groupLooks[row.state];
  const isOffered = row.problem === 'unconfirmed';
  const facts = { number: row.number ?? row.cell, row: row.rowNumber };
  return (
    <span className={classes.reason} data-tone={tone}>
      <Symbol size={15} stroke={2} aria-hidden />
      <span className={classes.reasonWords} title={reasonWords(row)}>
        {reasonWords(row)}
      </span>
      {(isOffered || row.isSentAnyway) && (
        <Button
          size="compact-xs"
          styles={{ label: { fontSize: '12px' } }}
          variant="default"
          aria-label={isOffered ? t('check.sendAnywayLabel', facts) : t('check.takeBackLabel', facts)}
          onClick={(event) => {
            event.stopPropagation();
            onSendAnyway(row.rowNumber);
          }}
        >
          {isOffered ? t('check.sendAnyway') : t('check.takeBack')}
        </Button>
      )}
    </span>
  );
}
