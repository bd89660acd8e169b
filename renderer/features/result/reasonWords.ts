import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { acceptedBefore } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';

/** Why a person is in their state, in words, with the owner's own ruling; empty where the state says it all. */
export function reasonWords(person: CampaignPerson): string {
  const { decision, decidedAtMs } = person;
  if (decision === null || decidedAtMs === null) return stateWords(person);
  const ruling = t('result.decided', {
    decision: t(`decision.${decision}`),
    when: formatMoment(decidedAtMs),
  });
  return person.state === 'uncertain' ? ruling : [stateWords(person), ruling].filter(Boolean).join(' · ');
}

function stateWords({ state, leftOutReason, detail, delivery, deliveryDetail }: CampaignPerson): string {
  if (leftOutReason === 'missing_keyword' && detail) return t('result.missingKeyword', { keyword: detail });
  if (leftOutReason === 'duplicate' && detail === acceptedBefore) return t('result.acceptedBefore');
  if (leftOutReason) return t(`leftOutReason.${leftOutReason}`);
  if (delivery === 'failed') {
    return deliveryDetail ? t('result.serverSays', { detail: deliveryDetail }) : t('result.noServerReason');
  }
  if (state === 'uncertain') return t('result.noAnswer');
  return detail ?? '';
}
