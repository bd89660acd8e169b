import { useEffect, useState } from 'react';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { subtractCredits } from '../../shared/domain/credits.ts';
import { t } from '../../shared/text/index.ts';
import { api } from '../api/client.ts';
import { formatCredits } from './format.ts';

/** What the balance before and after hints at, in words; null where it hints at nothing. Never a proof. */
export function useBalanceHint({ id, balanceBefore, balanceAfter, counts }: CampaignSummary): string | null {
  const count = counts.uncertain;
  const isKnown = balanceBefore !== null && balanceAfter !== null;
  const [cost, setCost] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    async function ask(): Promise<void> {
      // Without a price the hint is shorter, so a failure needs no words.
      const found = await api.call('campaigns.forecast', { campaignId: id, people: count }).catch(() => null);
      if (isCurrent) setCost(found?.credits ?? null);
    }
    if (isKnown) void ask();
    return () => {
      isCurrent = false;
    };
  }, [id, count, isKnown]);

  if (!isKnown) return null;
  const unexplained = subtractCredits(subtractCredits(balanceBefore, balanceAfter), counts.credits);
  // Topped up meanwhile: the balance says nothing any more.
  if (unexplained.startsWith('-')) return null;
  const fell = t(counts.credits === '0' ? 'uncertain.fell' : 'uncertain.fellBeside', {
    credits: formatCredits(unexplained),
  });
  if (cost === null) return t('uncertain.hint', { fell });
  return t('uncertain.hintWithCost', {
    fell,
    cost: t('uncertain.cost', { count, credits: formatCredits(cost) }),
  });
}
