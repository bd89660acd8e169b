import type { PowerSaveBlocker } from 'electron';
import type { CampaignsUnderWay } from './campaigns-under-way.ts';

/** Keeps the computer from falling asleep while a campaign is being sent; answers the remover. */
export function stayAwakeWhileSending(
  campaigns: Pick<CampaignsUnderWay, 'onSending'>,
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): () => void {
  let held: number | null = null;
  const release = (): void => {
    if (held !== null) blocker.stop(held);
    held = null;
  };
  const forget = campaigns.onSending((isSending) => {
    release();
    if (isSending) held = blocker.start('prevent-app-suspension');
  });
  return () => {
    forget();
    release();
  };
}
