import { UnstyledButton } from '@mantine/core';
import type { CampaignCounts } from '../../../shared/domain/campaign.ts';
import { leftOutReasons, type LeftOutReason } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './Result.module.css';

interface ReasonFilterProps {
  counts: CampaignCounts['leftOutByReason'];
  pressed: LeftOutReason | null;
  onToggle: (reason: LeftOutReason) => void;
}

/** Why people were left out, with how many; each reason shows its people. */
export function ReasonFilter({ counts, pressed, onToggle }: ReasonFilterProps) {
  return (
    <fieldset className={classes.reasons} aria-label={t('result.reasonFilters')}>
      {leftOutReasons
        .filter((reason) => (counts[reason] ?? 0) > 0)
        .map((reason) => (
          <UnstyledButton
            key={reason}
            className={classes.reason}
            aria-pressed={pressed === reason}
            onClick={() => onToggle(reason)}
          >
            {t(`leftOutReason.${reason}`)} · {formatNumber(counts[reason] ?? 0)}
          </UnstyledButton>
        ))}
    </fieldset>
  );
}
