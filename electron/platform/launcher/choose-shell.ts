/** How `npm start` can show the app. */
export type StartShell = 'desktop' | 'browser' | 'demo';

/** What this machine has to show a window with. */
export interface Machine {
  hasDisplay: boolean;
  electron: string | null;
  browser: string | null;
}

/** What is said before starting. */
export type StartNotice = 'noElectron' | 'noBrowser' | 'noDisplay';

/** What is said where a forced shell cannot be. */
export type StartRefusal = 'windowNeedsDisplay' | 'browserMissing';

export type StartChoice =
  { shell: StartShell; notices: StartNotice[] } | { shell: null; refusal: StartRefusal };

/** Picks the shell: the forced one, else the best this machine can show. */
export function chooseShell(forced: StartShell | null, machine: Machine): StartChoice {
  return forced === null ? bestOf(machine) : forcedTo(forced, machine);
}

function bestOf({ hasDisplay, electron, browser }: Machine): StartChoice {
  if (!hasDisplay) return { shell: 'demo', notices: ['noDisplay'] };
  if (electron !== null) return { shell: 'desktop', notices: [] };
  if (browser !== null) return { shell: 'browser', notices: ['noElectron'] };
  return { shell: 'demo', notices: ['noBrowser'] };
}

function forcedTo(forced: StartShell, { hasDisplay, browser }: Machine): StartChoice {
  if (forced === 'demo') return { shell: 'demo', notices: [] };
  if (!hasDisplay) return { shell: null, refusal: 'windowNeedsDisplay' };
  if (forced === 'browser' && browser === null) return { shell: null, refusal: 'browserMissing' };
  return { shell: forced, notices: [] };
}
