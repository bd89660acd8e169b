import type { CampaignCounts, PauseReason } from './campaign.ts';

/** How a run of the terminal ended (decisions, "Terminal"). */
export const exitCodes = {
  allAccepted: 0,
  nothingStarted: 2,
  notAll: 3,
  uncertain: 4,
  gatewayStopped: 5,
} as const;

const ownStops: ReadonlySet<PauseReason['code']> = new Set(['owner', 'closed', 'ready', 'allowance']);

/** The exit code of a run, judged over the planned people only; the first that fits wins. */
export function exitCodeOf(counts: CampaignCounts, pauseReason: PauseReason | null): number {
  if (counts.uncertain > 0) return exitCodes.uncertain;
  const isWaiting = counts.waiting + counts.handingOver > 0;
  if (isWaiting && pauseReason && !ownStops.has(pauseReason.code)) return exitCodes.gatewayStopped;
  if (isWaiting || counts.refused > 0 || (counts.leftOutByReason.stopped ?? 0) > 0) return exitCodes.notAll;
  return exitCodes.allAccepted;
}
