import { Button, Checkbox } from '@mantine/core';
import type { GuardKind, GuardReport } from '../../../shared/domain/guards.ts';
import { guardKinds } from '../../../shared/domain/guards.ts';
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
  const kinds = guardKinds.filter((kind) => rows[kind].length > 0);
  if (kinds.length === 0 && earlier === null) return null;
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
      {kinds.map((kind) => (
        <Notice key={kind} tone="warn" actions={leaveOut(kind)}>
          {guardWords(kind, report)}
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

  function leaveOut(kind: GuardKind) {
    return (
      <Button variant="default" onClick={() => onLeaveOut(rows[kind])}>
        {t('guards.leaveOut', { count: rows[kind].length })}
      </Button>
    );
  }
}
