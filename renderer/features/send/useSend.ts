import { useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { channels } from '../../../shared/domain/channels.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { guardCode } from '../../../shared/domain/guards.ts';
import { isOverBudget, outsideBudget } from '../../../shared/domain/price.ts';
import { t } from '../../../shared/text/index.ts';
import { useAccounts } from '../../api/accounts.ts';
import { putCampaign, useCampaigns } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { useSettings } from '../../api/settings.ts';
import { useFlow, type PlanSummary } from '../../app/flow.ts';
import { paceOf } from '../../app/pace.ts';
import { formatCredits } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';

/** Time between the click and the first call. */
export const undoSeconds = 5;

interface Send {
  draft: Draft;
  plan: PlanSummary;
  /** Null where it was removed meanwhile. */
  account: Account | null;
  /** Tells whether the limit that stands in its field is an amount. */
  setLimitRead: (isRead: boolean) => void;
  /** Whether the owner said that they know who had a message before. */
  knowsGuards: boolean;
  setKnowsGuards: (knows: boolean) => void;
  /** Whether the warning before the first bulk send with WhatsApp Personal stands here. */
  needsWarning: boolean;
  hasRead: boolean;
  setHasRead: (hasRead: boolean) => void;
  /** Whether the count must be typed: before the first real campaign, and from the owner's own limit on. */
  needsCount: boolean;
  isFirstReal: boolean;
  typed: string;
  setTyped: (typed: string) => void;
  /** What the owner still has to do before the button works. */
  missing: string | null;
  start: () => void;
  busy: boolean;
  error: CallError | null;
}

/** Everything the Send step needs; null while the draft or its plan is not there. */
export function useSend(): Send | null {
  const { campaign, draft, planSummary: plan } = useFlow();
  const account = useAccounts(({ accounts }) => accounts.find(({ id }) => id === draft?.accountId));
  const isFirstReal = useCampaigns(
    ({ campaigns }) =>
      !campaigns.some(({ isPractice, isTest, sentAtMs }) => !isPractice && !isTest && sentAtMs !== null),
  );
  const warningRead = useSettings(({ settings }) => settings.bulkWarningRead);
  const confirmFrom = useSettings(({ settings }) => settings.confirmFrom);
  const [isLimitRead, setLimitRead] = useState(true);
  const [hasRead, setHasRead] = useState(false);
  const [knowsGuards, setKnowsGuards] = useState(false);
  const [typed, setTyped] = useState('');
  const { run, busy, error } = useAction();
  if (!campaign || !draft || !plan) return null;

  const pace = paceOf(draft, account ?? null);
  const kind = channels.find(({ id }) => id === draft.channelId)?.kind;
  const isReal = account !== undefined && !account.isPractice;
  const needsWarning = isReal && kind === 'whatsapp_personal' && plan.count > 1 && !warningRead;
  const isLarge = confirmFrom !== null && plan.count >= confirmFrom;
  const needsCount = isReal && (isFirstReal || isLarge);
  const isCountTyped = typed.replaceAll(/\D/g, '') === String(plan.count);

  async function send(campaignId: string, expected: PlanSummary): Promise<void> {
    if (needsWarning) await useSettings.getState().update({ bulkWarningRead: true });
    // The account's own pace is frozen with the plan, so that the time left is worked out from it.
    useFlow.getState().update({ pacePerMinute: pace });
    await useFlow.getState().flush();
    putCampaign(
      await api.call('campaigns.send', {
        campaignId,
        expected: { count: expected.count, digest: expected.digest },
        confirmedGuards: guardCode(expected.guards),
        undoSeconds,
      }),
    );
  }

  function stillMissing({ budget }: Draft, { cost, guards }: PlanSummary): string | null {
    // The limit that counts is not the one the owner sees.
    if (!isLimitRead) return t('send.budgetBad');
    if (isOverBudget(cost.amount, budget)) {
      return t('send.budgetOver', { cost: formatCredits(cost.amount), budget: formatCredits(budget ?? '0') });
    }
    const outside = outsideBudget(cost, budget);
    if (outside > 0) return t('send.budgetUnpriced', { count: outside });
    if (guardCode(guards) !== '' && !knowsGuards) return t('guards.confirmHint');
    if (needsWarning && !hasRead) return t('send.readHint');
    return needsCount && !isCountTyped ? t('send.confirmHint') : null;
  }

  return {
    draft,
    plan,
    account: account ?? null,
    setLimitRead,
    knowsGuards,
    setKnowsGuards,
    needsWarning,
    hasRead,
    setHasRead,
    needsCount,
    isFirstReal,
    typed,
    setTyped,
    missing: stillMissing(draft, plan),
    start: () => void run(() => send(campaign.id, plan)),
    busy,
    error,
  };
}
