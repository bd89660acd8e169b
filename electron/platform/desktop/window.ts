import type { BrowserWindow, BrowserWindowConstructorOptions, Screen, WebPreferences } from 'electron';
import { t } from '../../../shared/text/index.ts';
import { fitBounds, keepBounds, readBounds, smallestWindow } from './window-bounds.ts';
import type { WindowBounds } from './window-bounds.ts';

/** The bounds to open with: the kept ones on the screen they were on, else the usual ones on the main screen. */
export function openingBounds(
  file: string,
  screen: Pick<Screen, 'getPrimaryDisplay' | 'getDisplayMatching'>,
): WindowBounds {
  const kept = readBounds(file);
  const display = kept ? screen.getDisplayMatching(kept) : screen.getPrimaryDisplay();
  return fitBounds(kept, display.workArea);
}

/** What the window is made of beside its place. */
export interface WindowLook {
  webPreferences: WebPreferences;
  /** A picture's path; macOS and a packed Windows program have their own. */
  icon: string;
  isDark: boolean;
}

/** How the window is made; it shows itself once its page is drawn. */
export function windowOptions(
  { x, y, width, height }: WindowBounds,
  { webPreferences, icon, isDark }: WindowLook,
): BrowserWindowConstructorOptions {
  return {
    x,
    y,
    width,
    height,
    minWidth: Math.min(smallestWindow.width, width),
    minHeight: Math.min(smallestWindow.height, height),
    show: false,
    title: t('common.appName'),
    icon,
    autoHideMenuBar: true,
    // The page's own background, so that nothing flashes.
    backgroundColor: isDark ? '#151917' : '#f7f8f7',
    webPreferences,
  };
}

type RememberedWindow = Pick<BrowserWindow, 'once' | 'on' | 'off' | 'getNormalBounds'> &
  Pick<BrowserWindow, 'isMaximized' | 'maximize' | 'show'>;

/** Shows the window when it is ready and keeps its bounds when it closes; answers the remover. */
export function showAndRemember(window: RememberedWindow, file: string, isMaximized: boolean): () => void {
  const show = (): void => {
    if (isMaximized) window.maximize();
    window.show();
  };
  const keep = (): void =>
    keepBounds(file, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  window.once('ready-to-show', show);
  window.on('close', keep);
  return () => {
    window.off('ready-to-show', show);
    window.off('close', keep);
  };
}

/** Brings the window before the owner, whatever state it is in. */
export function bringForward(
  window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>,
): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
