import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { canBeSentAnyway } from '../../../shared/domain/number-of-row.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { ContactView } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import { groupLooks } from './GroupChips.tsx';
import { RepairButtons } from './RepairButtons.tsx';
import { isLandlineFor, reasonWords } from './reasonWords.ts';

const landlineLooks = { icon: IconAlertTriangle, tone: 'warn' } as const;

interface ReasonProps {
  row: ContactView;
  onSendAnyway: (rowNumber: number) => void;
}

/** The group of a row with its reason in words, and "Send anyway" where that is the owner's choice. */
export function Reason({ row, onSendAnyway }: ReasonProps) {
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 0);
  const { icon: Symbol, tone } = isLandlineFor(row, channelId) ? landlineLooks : groupLooks[row.state];
  const isOffered = canBeSentAnyway(row.problem);
  const facts = { number: row.number ?? row.cell, row: row.rowNumber };
  return (
    <span className={classes.reason} data-tone={tone}>
      <Symbol size={15} stroke={2} aria-hidden />
      <span className={classes.reasonWords} title={reasonWords(row, channelId)}>
        {reasonWords(row, channelId)}
      </span>
      {row.fromRow !== null && (
        <span className={classes.fromRow}>{t('repairs.fromRow', { row: row.fromRow })}</span>
      )}
      <RepairButtons row={row} />
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
