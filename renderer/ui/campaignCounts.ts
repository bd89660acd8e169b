import type { CampaignCounts } from '../../shared/domain/campaign.ts';
import { t } from '../../shared/text/index.ts';
import { formatCredits } from './format.ts';

/** People a campaign set out to send to: everyone who is not left out, and those its Stop left out. */
export function plannedPeople(counts: CampaignCounts): number {
  return counts.total - counts.leftOut + (counts.leftOutByReason.stopped ?? 0);
}

/** A campaign in one line: "Accepted 300 / 312 · 9 refused · 3 uncertain · 1.49 credits". */
export function countsLine(counts: CampaignCounts): string {
  const { accepted, refused, uncertain } = counts;
  const waiting = counts.waiting + counts.handingOver;
  return [
    t('history.line.accepted', { accepted, planned: plannedPeople(counts) }),
    refused > 0 && t('history.line.refused', { refused }),
    uncertain > 0 && t('history.line.uncertain', { uncertain }),
    waiting > 0 && t('history.line.waiting', { waiting }),
    Number(counts.credits) > 0 && t('history.line.credits', { credits: formatCredits(counts.credits) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
