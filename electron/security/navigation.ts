import type { Event, WebContents } from 'electron';
import { startUrl } from './origin.ts';

interface Navigation {
  url: string;
  isMainFrame: boolean;
}

/** Keeps a window on our page: it may load itself again and go nowhere else; links out go to `openOutside`. */
export function keepOnPage(
  contents: Pick<WebContents, 'on' | 'off' | 'setWindowOpenHandler'>,
  openOutside: (address: string) => void,
): () => void {
  const onlyItself = (event: Event<Navigation>): void => {
    if (!(event.isMainFrame && isStartPage(event.url))) event.preventDefault();
  };
  const refuse = (event: Event): void => event.preventDefault();
  contents.on('will-navigate', onlyItself);
  contents.on('will-frame-navigate', onlyItself);
  // Our own answers never redirect.
  contents.on('will-redirect', refuse);
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  return () => {
    contents.off('will-navigate', onlyItself);
    contents.off('will-frame-navigate', onlyItself);
    contents.off('will-redirect', refuse);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  };
}

function isStartPage(address: string): boolean {
  return address === startUrl || address.startsWith(`${startUrl}#`);
}
