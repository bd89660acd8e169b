import { useEffect } from 'react';
import { create } from 'zustand';
import { useCampaigns } from '../api/campaigns.ts';
import { useAppInfo } from '../api/follow.ts';

/** What keeps the computer awake: the desktop shell, this window as long as it can be seen, or nothing. */
export type AwakeBy = 'app' | 'window' | 'nothing';

export const useAwake = create<{ by: AwakeBy }>()(() => ({ by: 'nothing' }));

/** Keeps the computer awake while a campaign is being sent. */
export function useStayAwake(): void {
  const shell = useAppInfo(({ info }) => info?.shell);
  const isSending = useCampaigns(({ campaigns }) => campaigns.some(({ state }) => state === 'sending'));

  useEffect(() => {
    if (!isSending || shell === undefined) return undefined;
    // The main process of the desktop shell does so by itself.
    if (shell === 'desktop') useAwake.setState({ by: 'app' });
    const letGo = shell === 'desktop' ? undefined : holdScreen();
    return () => {
      letGo?.();
      useAwake.setState({ by: 'nothing' });
    };
  }, [isSending, shell]);
}

/** Asks for the screen to stay on, again each time the window comes back into sight; answers the remover. */
function holdScreen(): () => void {
  let isOver = false;
  let held: WakeLockSentinel | null = null;
  const lost = (): void => {
    held = null;
    if (!isOver) useAwake.setState({ by: 'nothing' });
  };
  const hold = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || held) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (isOver) return await lock.release();
      held = lock;
      lock.addEventListener('release', lost);
      useAwake.setState({ by: 'window' });
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
    void held?.release();
  };
}
