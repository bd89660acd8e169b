import type { App, BrowserWindow, Event } from 'electron';

export interface QuitGuardParts {
  app: Pick<App, 'on' | 'off' | 'quit'>;
  window: Pick<BrowserWindow, 'on' | 'off'>;
  /** Whether closing now would interrupt a campaign. */
  isBusy: () => boolean;
  /** Asks the owner whether to pause and close. */
  ask: () => Promise<boolean>;
  /** Pauses cleanly and closes the database. */
  close: () => Promise<void>;
}

export interface QuitGuard {
  /** Closes without a question, as the end of the system or of the terminal does. */
  closeNow(): void;
  stop(): void;
}

/** Lets the app end only after the core is closed; asks first while a campaign is being sent. */
export function guardQuit({ app, window, isBusy, ask, close }: QuitGuardParts): QuitGuard {
  let state: 'open' | 'asking' | 'closing' | 'closed' = 'open';

  const closeCore = async (): Promise<void> => {
    if (state === 'closing' || state === 'closed') return;
    state = 'closing';
    // Whatever could not be closed in order is settled at the next start.
    await close().catch(() => undefined);
    state = 'closed';
    app.quit();
  };
  const leave = async (): Promise<void> => {
    if (state !== 'open') return;
    state = 'asking';
    const may = !isBusy() || (await ask());
    // While it was asked, the system may have ended and closed the core.
    if (state !== 'asking') return;
    if (may) await closeCore();
    else state = 'open';
  };
  const holdBack = (event: Event): void => {
    if (state === 'closed') return;
    event.preventDefault();
    void leave();
  };

  app.on('before-quit', holdBack);
  // One window is the whole app, on macOS too.
  window.on('close', holdBack);
  return {
    closeNow: () => void closeCore(),
    stop: () => {
      app.off('before-quit', holdBack);
      window.off('close', holdBack);
    },
  };
}
