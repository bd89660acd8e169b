import type { IpcRenderer, IpcRendererEvent } from 'electron';
import { callChannel, eventChannel } from './channels.ts';

/** What the page gets: one function a call and the events, nothing of Electron. */
export interface PageBridge {
  calls: Record<string, (input: unknown) => Promise<unknown>>;
  on(name: string, listener: (payload: unknown) => void): () => void;
}

/** Makes the page's bridge; no channel but those of the given names can be reached through it. */
export function createBridge(
  ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>,
  callNames: readonly string[],
  eventNames: readonly string[],
): PageBridge {
  const callOf = (name: string) => (input: unknown) => ipc.invoke(callChannel(name), input);
  return {
    calls: Object.fromEntries(callNames.map((name) => [name, callOf(name)])),
    on(name, listener) {
      if (!eventNames.includes(name)) throw new TypeError(name);
      // The event itself holds the sender, so the page never sees it.
      const hear = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
      ipc.on(eventChannel(name), hear);
      return () => void ipc.off(eventChannel(name), hear);
    },
  };
}
