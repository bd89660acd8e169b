import type { DownloadItem, Event, Session } from 'electron';
import { isOurBlob } from './origin.ts';

/** Lets only files be saved that our page made itself; answers the remover. */
export function keepDownloadsOurs(session: Pick<Session, 'on' | 'off'>): () => void {
  const check = (event: Event, item: Pick<DownloadItem, 'getURLChain'>): void => {
    if (!item.getURLChain().every(isOurBlob)) event.preventDefault();
  };
  session.on('will-download', check);
  return () => void session.off('will-download', check);
}
