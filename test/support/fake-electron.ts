import { EventEmitter } from 'node:events';
import type { Answer } from '../../electron/security/app-protocol.ts';

type Handler = (event: unknown, input: unknown) => unknown;
type Reply = (response: { cancel?: boolean }) => void;

type PermissionHandler = (
  contents: unknown,
  name: string,
  answer: (may: boolean) => void,
  details: object,
) => void;
type RequestListener = (details: { url: string }, reply: Reply) => void;

/** What main.ts gave to Electron, for a test to try. */
interface Found {
  schemes: Map<string, Answer>;
  preferences: Record<string, unknown>;
  errors: string[];
  permission: PermissionHandler | null;
  beforeRequest: RequestListener | null;
}

/** An Electron that only writes down what it is asked, for a process that has none. */
export interface FakeElectron {
  module: object;
  app: EventEmitter;
  log: string[];
  channels: Map<string, Handler>;
  sent: unknown[][];
  found: Found;
  /** One call as our own page makes it. */
  call(name: string, input: unknown): Promise<unknown>;
}

/** Makes the stand-in for `electron`, for an app in a folder. */
export function fakeElectron(appDir: string): FakeElectron {
  const log: string[] = [];
  const channels = new Map<string, Handler>();
  const sent: unknown[][] = [];
  const found: Found = {
    schemes: new Map(),
    preferences: {},
    errors: [],
    permission: null,
    beforeRequest: null,
  };
  const did = (what: string) => (): void => void log.push(what);

  const app = Object.assign(new EventEmitter(), {
    commandLine: {
      appendSwitch: (name: string) => void log.push(`switch ${name}`),
    },
    enableSandbox: did('sandbox'),
    setPath: (name: string, folder: string) => void log.push(`${name} ${folder}`),
    requestSingleInstanceLock: () => true,
    releaseSingleInstanceLock: did('release'),
    whenReady: () => Promise.resolve(),
    getAppPath: () => appDir,
    quit: did('quit'),
    exit: (code: number) => void log.push(`exit ${code}`),
  });

  const mainFrame = { parent: null, origin: 'app://sendsheet' };
  const webContents = Object.assign(new EventEmitter(), {
    mainFrame,
    isDestroyed: () => false,
    getURL: () => 'app://sendsheet/',
    send: (...message: unknown[]) => void sent.push(message),
    reload: did('reload'),
    setWindowOpenHandler: did('no windows'),
    setWebRTCIPHandlingPolicy: did('no webrtc'),
  });

  class BrowserWindow extends EventEmitter {
    webContents = webContents;
    constructor(options: { webPreferences: Record<string, unknown> }) {
      super();
      found.preferences = options.webPreferences;
      app.emit('web-contents-created', {}, webContents);
    }
    loadURL = async (url: string): Promise<void> => void log.push(`load ${url}`);
    getNormalBounds = () => ({ x: 0, y: 0, width: 1200, height: 700 });
    isMaximized = () => false;
    isMinimized = () => false;
    show = did('show');
    focus = did('focus');
  }

  const defaultSession = Object.assign(new EventEmitter(), {
    protocol: {
      handle: (scheme: string, answer: Answer) => void found.schemes.set(scheme, answer),
      unhandle: (scheme: string) => void found.schemes.delete(scheme),
    },
    setPermissionRequestHandler: (handler: PermissionHandler | null) => void (found.permission = handler),
    setPermissionCheckHandler: did('permission check'),
    setDevicePermissionHandler: did('device check'),
    webRequest: {
      onBeforeRequest: (listener: RequestListener | null) => void (found.beforeRequest = listener),
    },
    setProxy: async () => void log.push('proxy'),
  });

  const module = {
    app,
    BrowserWindow,
    dialog: {
      showErrorBox: (_title: string, text: string) => void found.errors.push(text),
      showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
    },
    ipcMain: {
      handle: (channel: string, handler: Handler) => void channels.set(channel, handler),
      removeHandler: (channel: string) => void channels.delete(channel),
    },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: did('menu') },
    nativeTheme: { shouldUseDarkColors: false },
    powerMonitor: new EventEmitter(),
    powerSaveBlocker: { start: () => 1, stop: () => true },
    protocol: { registerSchemesAsPrivileged: did('scheme') },
    screen: {
      getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
      getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
    },
    session: { defaultSession },
    shell: { openExternal: async () => undefined },
  };
  const call = async (name: string, input: unknown): Promise<unknown> =>
    channels.get(`call:${name}`)?.({ sender: webContents, senderFrame: mainFrame }, input);
  return { module, app, log, channels, sent, found, call };
}
