import { useEffect } from 'react';
import { useCampaigns } from '../api/campaigns.ts';
import { useAppInfo } from '../api/follow.ts';

/** Asks before the window closes while a campaign is being sent; the desktop shell asks by itself. */
export function useQuitGuard(): void {
  const isBrowser = useAppInfo(({ info }) => info?.shell === 'browser');
  const isSending = useCampaigns(({ campaigns }) => campaigns.some(({ state }) => state === 'sending'));
  const isGuarded = isBrowser && isSending;

  useEffect(() => {
    if (!isGuarded) return undefined;
    // The browser has its own words for it and takes none of ours.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isGuarded]);
}
