import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { isOurs, startUrl } from './origin.ts';

interface NavigatedFrame {
  frame: { parentId?: string; url: string };
}

/** Keeps the window to our page: other windows close at once, another page is replaced by ours; answers the remover. */
export function keepOneWindow(context: BrowserContext, session: CDPSession, page: Page): () => void {
  const opened = (other: Page): void => {
    if (other !== page) other.close().catch(() => undefined);
  };
  const navigated = ({ frame }: NavigatedFrame): void => {
    if (frame.parentId !== undefined) return;
    // What came before our page is no place to go back to. The window may close meanwhile.
    const done = isOurs(frame.url)
      ? session.send('Page.resetNavigationHistory')
      : session.send('Page.navigate', { url: startUrl });
    done.catch(() => undefined);
  };
  context.on('page', opened);
  session.on('Page.frameNavigated', navigated);
  return () => {
    context.off('page', opened);
    session.off('Page.frameNavigated', navigated);
  };
}
