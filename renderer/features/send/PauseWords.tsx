import { Text } from '@mantine/core';
import type { PauseReason } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { gatewayWords } from '../../ui/gatewayWords.ts';

/** Why a campaign is paused, in words, with what the server itself said. */
export function PauseWords({ reason }: { reason: PauseReason | null }) {
  if (!reason) return null;
  const { code, gatewayStatus, gatewayMessage } = reason;
  const said = [
    gatewayMessage && t('send.serverSaid', { message: gatewayMessage }),
    gatewayStatus !== undefined && t('send.status', { status: String(gatewayStatus) }),
  ].filter(Boolean);
  return (
    <Text component="output" display="block">
      <Text>
        {t(`pauseReason.${code}`)} {gatewayWords(gatewayStatus)}
      </Text>
      {said.length > 0 && (
        <Text size="sm" c="dimmed">
          {said.join(' · ')}
        </Text>
      )}
    </Text>
  );
}
