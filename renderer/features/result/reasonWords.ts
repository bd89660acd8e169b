import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';

/** Why a person is in their state, in words; empty where the state says it all. */
export function reasonWords(person: CampaignPerson): string {
  const { state, leftOutReason, detail, decision, decidedAtMs } = person;
  if (leftOutReason === 'missing_keyword' && detail) return t('result.missingKeyword', { keyword: detail });
  if (leftOutReason) return t(`leftOutReason.${leftOutReason}`);
  if (state === 'uncertain' && decision && decidedAtMs !== null)
    return t('result.decided', { decision: t(`decision.${decision}`), when: formatMoment(decidedAtMs) });
  if (state === 'uncertain') return t('result.noAnswer');
  return detail ?? '';
}
