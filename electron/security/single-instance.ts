import type { App } from 'electron';

/** Makes this the only process of its profile; answers the release, or null where another one is first and now shows itself. */
export function holdInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'releaseSingleInstanceLock' | 'on' | 'off'>,
  showWindow: () => void,
): (() => void) | null {
  if (!app.requestSingleInstanceLock()) return null;
  app.on('second-instance', showWindow);
  return () => {
    app.off('second-instance', showWindow);
    app.releaseSingleInstanceLock();
  };
}
