import type { Refusal } from '../../../shared/contract/campaigns.ts';
import { t } from '../../../shared/text/index.ts';
import { gatewayWords } from '../../ui/gatewayWords.ts';

/** A group of refused people in a sentence: how many, why, and the one next step. */
export function refusalWords({ status, message, people: count }: Refusal): string {
  return t('result.refusedGroup', { count, status, reason: reasonOf(status, message) });
}

function reasonOf(status: string, message: string): string {
  const known = gatewayWords(status);
  if (known) return known;
  return message ? t('result.refusedUnknown', { message }) : t('result.refusedSilent');
}
