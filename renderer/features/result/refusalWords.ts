import type { Refusal } from '../../../shared/contract/campaigns.ts';
import type { PauseReason } from '../../../shared/domain/campaign.ts';
import { gatewayWords } from '../../../shared/text/gateway-words.ts';
import { t } from '../../../shared/text/index.ts';

/** A group of refused people in a sentence: how many, why unless the pause above says so, and the one next step. */
export function refusalWords({ status, message, people: count }: Refusal, pause: PauseReason | null): string {
  const known = gatewayWords(status);
  if (isStatus(status, pause)) {
    if (known) return t('result.refusedAbove', { count });
    if (message && pause?.gatewayMessage === message) return t('result.refusedAboveUnknown', { count });
  }
  return t('result.refusedGroup', { count, status, reason: known ?? unknownReason(message) });
}

function isStatus(status: string, pause: PauseReason | null): boolean {
  return pause?.gatewayStatus !== undefined && String(pause.gatewayStatus) === status;
}

function unknownReason(message: string): string {
  return message ? t('result.refusedUnknown', { message }) : t('result.refusedSilent');
}
