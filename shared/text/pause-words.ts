import type { PauseReason } from '../domain/campaign.ts';
import { gatewayWords } from './gateway-words.ts';
import { t } from './index.ts';

/** Why a campaign is paused, what was and was not sent, and the next step; `said` is what the server itself answered. */
export function pauseWords(reason: PauseReason): { why: string; said: string } {
  const { code, failure, gatewayStatus, gatewayMessage } = reason;
  const why = [t(`pauseReason.${code}`), failure && t(`failure.${failure}`), gatewayWords(gatewayStatus)];
  const said = [
    gatewayMessage && t('send.serverSaid', { message: gatewayMessage }),
    gatewayStatus !== undefined && t('send.status', { status: String(gatewayStatus) }),
  ];
  return { why: why.filter(Boolean).join(' '), said: said.filter(Boolean).join(' · ') };
}
