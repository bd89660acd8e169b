import { Text } from '@mantine/core';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { DeliveryFilter } from './DeliveryFilter.tsx';
import { ReasonFilter } from './ReasonFilter.tsx';
import { ReportTimes } from './ReportTimes.tsx';
import classes from './Result.module.css';
import type { usePeopleFilter } from './usePeopleFilter.ts';

interface UnderChipsProps {
  campaign: CampaignSummary;
  filter: ReturnType<typeof usePeopleFilter>;
}

/** The finer filters of the chip that is pressed, and what Accepted means. */
export function UnderChips({ campaign, filter }: UnderChipsProps) {
  const { counts } = campaign;
  if (filter.chip === 'left_out')
    return (
      <ReasonFilter
        counts={counts.leftOutByReason}
        pressed={filter.leftOutReason}
        onToggle={filter.toggleReason}
      />
    );
  return (
    <div className={classes.under}>
      {counts.delivered + counts.read + counts.failed > 0 ? (
        <DeliveryFilter counts={counts} pressed={filter.delivery} onToggle={filter.toggleDelivery} />
      ) : (
        <Text size="sm" c="dimmed" component="span">
          {t('result.acceptedMeans')}
        </Text>
      )}
      <ReportTimes campaign={campaign} />
    </div>
  );
}
