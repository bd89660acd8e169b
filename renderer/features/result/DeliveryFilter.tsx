import { UnstyledButton } from '@mantine/core';
import type { CampaignCounts } from '../../../shared/domain/campaign.ts';
import type { DeliveryState } from '../../../shared/domain/delivery.ts';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';
import { personLooks } from '../../ui/StateBadge.tsx';
import classes from './Result.module.css';

interface DeliveryFilterProps {
  counts: CampaignCounts;
  pressed: DeliveryState | null;
  onToggle: (delivery: DeliveryState) => void;
}

const shown = ['delivered', 'read', 'failed'] as const satisfies readonly DeliveryState[];

/** What became of the accepted messages, counted inside accepted; each count shows its people. */
export function DeliveryFilter({ counts, pressed, onToggle }: DeliveryFilterProps) {
  return (
    <fieldset className={classes.reasons} aria-label={t('result.deliveryFilters')}>
      <span className={classes.within}>{t('result.ofAccepted', { count: counts.accepted })}</span>
      {shown.map((delivery) => {
        const [Symbol, tone] = personLooks[delivery];
        return (
          <UnstyledButton
            key={delivery}
            className={classes.reason}
            data-tone={counts[delivery] > 0 ? tone : 'plain'}
            aria-pressed={pressed === delivery}
            onClick={() => onToggle(delivery)}
          >
            <Symbol size={15} stroke={1.8} aria-hidden />
            {t(`personState.${delivery}`)} · {formatNumber(counts[delivery])}
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
