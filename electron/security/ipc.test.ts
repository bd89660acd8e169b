import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callNames } from '../../shared/contract.ts';

type Handler = (event: unknown, input: unknown) => unknown;

const { channels } = vi.hoisted(() => ({
  channels: new Map<string, (event: never, input: never) => unknown>(),
}));
// Outside Electron its package answers no API and starts a download.
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: Handler) => void channels.set(channel, handler),
    removeHandler: (channel: string) => void channels.delete(channel),
  },
}));
const { answerCalls, forwardEvents } = await import('./ipc.ts');

const topFrame = { parent: null, origin: 'app://sendsheet' };
const contents = { name: 'ours' } as unknown as WebContents;
const dispatched: [string, unknown][] = [];
const dispatch = async (name: string, input: unknown) => {
  dispatched.push([name, input]);
  return { ok: true, value: name };
};
let remove: () => void;

beforeEach(() => {
  dispatched.length = 0;
  remove = answerCalls(contents, callNames, dispatch);
});
afterEach(() => remove());

async function ask(sender: unknown, senderFrame: unknown): Promise<unknown> {
  const handler = channels.get('call:app.info') as Handler;
  return handler({ sender, senderFrame }, { a: 1 });
}

describe('calls over IPC', () => {
  it('have one channel for each name of the contract and no other', () => {
    expect([...channels.keys()]).toEqual(callNames.map((name) => `call:${name}`));
  });

  it('are answered to the top frame of our page', async () => {
    expect(await ask(contents, topFrame)).toEqual({ ok: true, value: 'app.info' });
    expect(dispatched).toEqual([['app.info', { a: 1 }]]);
  });

  it.each([
    ['another window', { name: 'ours' }, topFrame],
    ['a frame inside our page', contents, { parent: topFrame, origin: 'app://sendsheet' }],
    ['a foreign page in our window', contents, { parent: null, origin: 'https://evil.example' }],
    ['a host that begins like ours', contents, { parent: null, origin: 'app://sendsheet.evil' }],
    ['a sandboxed page of ours', contents, { parent: null, origin: 'null' }],
    ['a frame that is gone', contents, null],
  ])('are refused to %s', async (_who, sender, frame) => {
    await expect(ask(sender, frame)).rejects.toThrow('refused');
    expect(dispatched).toEqual([]);
  });

  it('end with the remover', () => {
    remove();
    expect(channels.size).toBe(0);
  });
});

describe('events over IPC', () => {
  function forwardTo(url: string, isDestroyed = false) {
    const sent: unknown[][] = [];
    const heard = new Set<(event: { name: string; payload: unknown }) => void>();
    const stop = forwardEvents(
      { getURL: () => url, isDestroyed: () => isDestroyed, send: (...message) => void sent.push(message) },
      (listener) => {
        heard.add(listener);
        return () => heard.delete(listener);
      },
    );
    for (const listener of heard) listener({ name: 'accounts.changed', payload: null });
    stop();
    expect(heard.size).toBe(0);
    return sent;
  }

  it('reach our page only, while it is there', () => {
    expect(forwardTo('app://sendsheet/#/')).toEqual([['event:accounts.changed', null]]);
    expect(forwardTo('https://evil.example/')).toEqual([]);
    expect(forwardTo('')).toEqual([]);
    expect(forwardTo('app://sendsheet/', true)).toEqual([]);
  });
});

describe('the doors to Electron', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const using = (word: RegExp): string[] =>
    sources
      .filter((file) => word.test(readFileSync(path.join(folder, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));

  it('are each in one file', () => {
    expect(using(/\bipcMain\b/)).toEqual(['security/ipc.ts']);
    expect(using(/\bcontextBridge\b/)).toEqual(['preload.ts']);
    expect(using(/\bipcRenderer\b/)).toEqual(['preload.ts']);
    expect(using(/\bopenExternal\b/)).toEqual(['security/open-external.ts']);
  });

  it('are imported only where Electron runs', () => {
    const importing = using(/^import (?!type\b)[^;]*? from 'electron'/m);
    expect(importing.toSorted()).toEqual(['desktop.ts', 'main.ts', 'preload.ts', 'security/ipc.ts']);
  });
});
