import type { BrowserWindow, PowerMonitor } from 'electron';

interface Preventable {
  preventDefault(): void;
}

/** Closes in order when the system shuts down or the owner logs off, and holds that back until it is done. */
export function closeAtSystemEnd(
  powerMonitor: Pick<PowerMonitor, 'on' | 'off'>,
  window: Pick<BrowserWindow, 'on' | 'off'>,
  closeNow: () => void,
): () => void {
  // Electron's types leave out the event that 'shutdown' has.
  const end = (event?: Preventable): void => {
    event?.preventDefault();
    closeNow();
  };
  powerMonitor.on('shutdown', end);
  window.on('query-session-end', end);
  return () => {
    powerMonitor.off('shutdown', end);
    window.off('query-session-end', end);
  };
}
