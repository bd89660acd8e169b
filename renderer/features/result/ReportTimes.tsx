import { Text } from '@mantine/core';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { formatAgo, formatClock } from '../../ui/format.ts';
import { useNow } from '../../ui/useNow.ts';

/** When the server was last asked about delivery, and when it is asked next. */
export function ReportTimes({ campaign }: { campaign: CampaignSummary }) {
  const nowMs = useNow();
  return (
    <Text size="sm" c="dimmed" component="span">
      {words(campaign, nowMs)}
    </Text>
  );
}

function words({ reportAskedAtMs, reportNextAtMs }: CampaignSummary, nowMs: number): string {
  const when = reportNextAtMs !== null && reportNextAtMs > nowMs && formatClock(reportNextAtMs, nowMs);
  if (reportAskedAtMs === null) {
    if (reportNextAtMs === null) return '';
    return when ? t('result.deliveryFirst', { when }) : t('result.deliveryFirstSoon');
  }
  const ago = formatAgo(reportAskedAtMs, nowMs);
  if (reportNextAtMs === null) return t('result.deliveryAskedLast', { ago });
  return when ? t('result.deliveryAsked', { ago, when }) : t('result.deliveryAskedSoon', { ago });
}
