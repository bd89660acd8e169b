import { Text } from '@mantine/core';
import type { PauseReason } from '../../../shared/domain/campaign.ts';
import { pauseWords } from '../../../shared/text/pause-words.ts';

/** Why a campaign is paused, in words, with what the server itself said. */
export function PauseWords({ reason }: { reason: PauseReason | null }) {
  if (!reason) return null;
  const { why, said } = pauseWords(reason);
  return (
    <Text component="output" display="block">
      <Text>{why}</Text>
      {said && (
        <Text size="sm" c="dimmed">
          {said}
        </Text>
      )}
    </Text>
  );
}
