import { Text } from '@mantine/core';
import type { CampaignCounts } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';

/** What Resume will do, said before it does it. */
export function ResumeWords({ counts }: { counts: CampaignCounts }) {
  const { waiting } = counts;
  return (
    <Text fw={500}>
      {waiting > 0 ? t('send.resumeWill', { count: waiting }) : t('send.resumeNobody')} {notAgain(counts)}
    </Text>
  );
}

function notAgain({ uncertain, refused }: CampaignCounts): string {
  if (uncertain > 0 && refused > 0) return t('send.notAgainBoth', { uncertain, refused });
  if (uncertain > 0) return t('send.notAgainUncertain', { count: uncertain });
  return refused > 0 ? t('send.notAgainRefused', { count: refused }) : '';
}
