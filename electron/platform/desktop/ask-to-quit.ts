import type { BrowserWindow, Dialog } from 'electron';
import { t } from '../../../shared/text/index.ts';

/** Asks whether to pause the campaign and close; true for yes. */
export async function askToQuit(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('desktop.quit.question'),
    detail: t('desktop.quit.detail'),
    buttons: [t('desktop.quit.pauseAndClose'), t('desktop.quit.keepSending')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
