import { app, dialog, protocol, shell } from 'electron';
import { t } from '../shared/text/index.ts';
import { openDesktop } from './desktop.ts';
import { prepareFolders } from './platform/desktop/folders.ts';
import { limitWindowHeap } from './platform/window-heap.ts';
import { declareAppScheme } from './security/app-protocol.ts';
import { refuseWebviews, sandboxEverything } from './security/isolation.ts';
import { keepOnPage } from './security/navigation.ts';
import { closeResolver, closeWebRtc } from './security/network.ts';
import { externalOpener } from './security/open-external.ts';
import { holdInstance } from './security/single-instance.ts';

// Electron is ready only after this file has run, so nothing in it may await that.
sandboxEverything(app);
closeResolver(app.commandLine);
limitWindowHeap(app.commandLine);
declareAppScheme(protocol);
const openOutside = externalOpener(shell);
app.on('web-contents-created', (_event, contents) => {
  refuseWebviews(contents);
  keepOnPage(contents, openOutside);
  closeWebRtc(contents);
});

const folders = prepareFolders(process.argv.slice(1));
let showWindow: () => void = () => undefined;

if (!folders.areUsable) {
  fail(t('launcher.folderUnusable', { folder: folders.dataDir }));
} else {
  app.setPath('userData', folders.profileDir);
  const release = holdInstance(app, () => showWindow());
  if (release === null) app.quit();
  else
    void app
      .whenReady()
      .then(start)
      .catch(() => fail(t('desktop.windowFailed')));
}

async function start(): Promise<void> {
  const opened = await openDesktop(folders);
  if ('refusal' in opened) fail(opened.refusal);
  else showWindow = opened.bringForward;
}

function fail(sentence: string): void {
  dialog.showErrorBox(t('common.appName'), sentence);
  app.exit(2);
}
