import { Progress } from '@mantine/core';
import type { CampaignCounts } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { plannedPeople } from '../../ui/campaignCounts.ts';

/** How much of the campaign is handed over, by outcome. */
export function ProgressBar({ counts }: { counts: CampaignCounts }) {
  const planned = Math.max(1, plannedPeople(counts));
  const share = (people: number): number => (people * 100) / planned;
  const label = t('send.progressLabel');
  return (
    <Progress.Root size={10} radius="xl" aria-label={label} transitionDuration={120}>
      <Progress.Section value={share(counts.accepted)} color="leaf" aria-label={t('personState.accepted')} />
      <Progress.Section
        value={share(counts.uncertain)}
        color="amber.4"
        aria-label={t('personState.uncertain')}
      />
      <Progress.Section value={share(counts.refused)} color="red.6" aria-label={t('personState.refused')} />
      <Progress.Section
        value={share(counts.handingOver)}
        color="leaf.3"
        aria-label={t('personState.handing_over')}
      />
    </Progress.Root>
  );
}
