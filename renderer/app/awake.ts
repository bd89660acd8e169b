import { useEffect } from 'react';
import { create } from 'zustand';
import { useCampaigns } from '../api/campaigns.ts';
import { useAppInfo } from '../api/follow.ts';

/** What keeps the computer awake: the desktop shell, this window as long as it can be seen, or nothing. */
export type AwakeBy = 'app' | 'window' | 'nothing';

const useHeld = create<{ isHeld: boolean }>()(() => ({ isHeld: false }));

/** What keeps the computer awake while a campaign is being sent; the main process of the desktop shell does so by itself. */
export function useAwakeBy(): AwakeBy {
  const isDesktop = useAppInfo(({ info }) => info?.shell === 'desktop');
  const isHeld = useHeld((state) => state.isHeld);
  if (isDesktop) return 'app';
  return isHeld ? 'window' : 'nothing';
}

/** Keeps the computer awake while a campaign is being sent from a window of a browser. */
export function useStayAwake(): void {
  const isBrowser = useAppInfo(({ info }) => info?.shell === 'browser');
  const isSending = useCampaigns(({ campaigns }) => campaigns.some(({ state }) => state === 'sending'));
  const isHolding = isBrowser && isSending;
  useEffect(() => (isHolding ? holdScreen() : undefined), [isHolding]);
}

/** Asks for the screen to stay on, again each time the window comes back into sight; answers the remover. */
function holdScreen(): () => void {
  let isOver = false;
  let held: WakeLockSentinel | null = null;
  const lost = (): void => {
    held = null;
    useHeld.setState({ isHeld: false });
  };
  const hold = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || held) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (isOver) return await lock.release();
      held = lock;
      lock.addEventListener('release', lost);
      useHeld.setState({ isHeld: true });
    } catch {
      // A computer that saves its battery says no; the screen says what that means.
    }
  };
  const seen = (): void => void hold();
  document.addEventListener('visibilitychange', seen);
  seen();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', seen);
    // Not heard any more: the next campaign may hold the screen before this lock is gone.
    held?.removeEventListener('release', lost);
    void held?.release();
    useHeld.setState({ isHeld: false });
  };
}
