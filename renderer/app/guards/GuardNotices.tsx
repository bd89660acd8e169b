import { Button, Checkbox } from '@mantine/core';
import type { GuardReport } from '../../../shared/domain/guards.ts';
import { namingGuards } from '../../../shared/domain/guards.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { openCampaign } from '../route.ts';
import { guardWords } from '../../../shared/text/guard-words.ts';

interface GuardNoticesProps {
  report: GuardReport;
  onLeaveOut: (rows: readonly number[]) => void;
  /** Where the owner has to say that they want it all the same. */
  confirm?: { checked: boolean; onChange: (checked: boolean) => void };
}

/** What speaks against sending: people who had this text or any message lately, and a campaign of today like this one. */
export function GuardNotices({ report, onLeaveOut, confirm }: GuardNoticesProps) {
  const { rows, earlier } = report;
  const named = namingGuards(report);
  if (named.length === 0 && earlier === null) return null;
  return (
    <>
      {earlier && (
        <Notice
          tone="bad"
          title={t('guards.earlierTitle')}
          actions={
            <Button variant="default" onClick={() => openCampaign(earlier.campaignId)}>
              {t('guards.earlierOpen')}
            </Button>
          }
        >
          {t('guards.earlierBody', { name: earlier.name, time: formatMoment(earlier.sentAtMs) })}
        </Notice>
      )}
      {named.map((naming) => (
        <Notice key={naming.join(' ')} tone="warn" actions={naming[0] && leaveOut(rows[naming[0]])}>
          {guardWords(naming, report)}
        </Notice>
      ))}
      {confirm && (
        <Checkbox
          label={t('guards.confirm')}
          checked={confirm.checked}
          onChange={(event) => confirm.onChange(event.currentTarget.checked)}
        />
      )}
    </>
  );

  function leaveOut(people: readonly number[]) {
    return (
      <Button variant="default" onClick={() => onLeaveOut(people)}>
        {t('guards.leaveOut', { count: people.length })}
      </Button>
    );
  }
}
