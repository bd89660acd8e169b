import type { App, Event, WebContents, WebPreferences } from 'electron';

/** What our page may do: show itself and ask through the bridge. */
export function windowPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // Contributors have the browser shell for this.
    devTools: false,
    // On Windows and Linux it fetches its dictionaries from a foreign host.
    spellcheck: false,
  };
}

/** Puts every renderer of this process into the sandbox; must run before Electron is ready. */
export function sandboxEverything(app: Pick<App, 'enableSandbox'>): void {
  app.enableSandbox();
}

/** Lets no page hold another page; answers the remover. */
export function refuseWebviews(contents: Pick<WebContents, 'on' | 'off'>): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  contents.on('will-attach-webview', refuse);
  return () => void contents.off('will-attach-webview', refuse);
}
