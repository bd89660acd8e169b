import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { appOrigin } from './origin.ts';

/** Whether a message came from the top frame of our own window while our own page was in it. */
export function isFromOurPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents,
): boolean {
  if (sender !== contents || senderFrame === null) return false;
  return senderFrame.parent === null && senderFrame.origin === appOrigin;
}
