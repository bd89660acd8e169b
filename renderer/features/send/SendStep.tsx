import { Button, Stack } from '@mantine/core';
import { isOverBudget, outsideBudget } from '../../../shared/domain/price.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { GuardNotices } from '../../app/guards/GuardNotices.tsx';
import { AmountField } from '../../ui/AmountField.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { AccountNotice } from './AccountNotice.tsx';
import { BulkWarning } from './BulkWarning.tsx';
import { ConfirmCount } from './ConfirmCount.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { sendButtonWords } from './sendButtonWords.ts';
import { SpeedChoice } from './SpeedChoice.tsx';
import { undoSeconds, useSend } from './useSend.ts';

/** The last step: what will happen, and the one button that names the count. */
export function SendStep() {
  const goTo = useFlow((flow) => flow.goTo);
  const update = useFlow((flow) => flow.update);
  const send = useSend();
  if (!send) return null;
  const { plan, draft, account } = send;
  const optOut = t('send.optOutLine');
  const hasOptOut = draft.template.includes(optOut);
  const withOptOut = `${draft.template.trimEnd()}\n\n${optOut}`;
  const canSend = account !== null && (account.isPractice || account.token !== 'none');

  return (
    <StepLayout
      title={t('send.title')}
      lead={t('send.lead')}
      footer={
        <StepFooter
          onBack={() => goTo('review')}
          hint={send.missing ?? t('send.undoHint', { count: undoSeconds })}
          next={{
            label: sendButtonWords(draft.channelId, plan.count),
            onClick: send.start,
            busy: send.busy,
            disabled: !canSend || send.missing !== null,
          }}
        />
      }
    >
      <Stack gap="lg" maw={960}>
        <ErrorNotice error={send.error} />
        {(send.error?.code === 'plan_changed' || send.error?.code === 'guards_unconfirmed') && (
          <div>
            <Button variant="default" onClick={() => goTo('review')}>
              {t('send.toReview')}
            </Button>
          </div>
        )}
        <PlanFigures draft={draft} plan={plan} account={account} />
        <GuardNotices
          report={plan.guards}
          onLeaveOut={(rows) => update({ untickedRows: [...draft.untickedRows, ...rows], step: 'review' })}
          confirm={{ checked: send.knowsGuards, onChange: send.setKnowsGuards }}
        />
        <AmountField
          label={t('send.budget')}
          description={t('send.budgetHint')}
          value={draft.budget}
          isRefused={
            isOverBudget(plan.cost.amount, draft.budget) || outsideBudget(plan.cost, draft.budget) > 0
          }
          onChange={(budget, isRead) => {
            update({ budget });
            send.setLimitRead(isRead);
          }}
        />
        <SpeedChoice draft={draft} account={account} />
        <AccountNotice account={account} onWrite={() => goTo('write')} />
        {send.needsWarning && (
          <BulkWarning
            checked={send.hasRead}
            onChange={send.setHasRead}
            {...(!hasOptOut && { onOptOut: () => update({ template: withOptOut, step: 'review' }) })}
          />
        )}
        {send.needsCount && (
          <ConfirmCount
            count={plan.count}
            isFirst={send.isFirstReal}
            typed={send.typed}
            onChange={send.setTyped}
          />
        )}
      </Stack>
    </StepLayout>
  );
}
