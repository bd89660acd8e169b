import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import { callChannel, eventChannel } from './channels.ts';
import { isOurs } from './origin.ts';
import { isFromOurPage } from './sender.ts';

/** Answers the calls of our own page and of no other; what they carry is checked by `dispatch`. Answers the remover. */
export function answerCalls(
  contents: WebContents,
  names: readonly string[],
  dispatch: (name: string, input: unknown) => Promise<unknown>,
): () => void {
  for (const name of names) {
    ipcMain.handle(callChannel(name), (event, input: unknown) => {
      if (!isFromOurPage(event, contents)) throw new Error('refused');
      return dispatch(name, input);
    });
  }
  return () => names.forEach((name) => ipcMain.removeHandler(callChannel(name)));
}

/** Hands events to our own page while it is there; answers the remover. */
export function forwardEvents(
  contents: Pick<WebContents, 'isDestroyed' | 'getURL' | 'send'>,
  subscribe: (listener: (event: { name: string; payload: unknown }) => void) => () => void,
): () => void {
  return subscribe(({ name, payload }) => {
    if (!contents.isDestroyed() && isOurs(contents.getURL())) contents.send(eventChannel(name), payload);
  });
}
