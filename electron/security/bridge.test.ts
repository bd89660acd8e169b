import { EventEmitter } from 'node:events';
import type { IpcRenderer } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract.ts';
import { callNames } from '../../shared/contract.ts';
import { eventNames } from '../../shared/contract/events.ts';
import { createBridge } from './bridge.ts';

class FakeIpc extends EventEmitter {
  invoked: unknown[][] = [];
  async invoke(...asked: unknown[]): Promise<unknown> {
    this.invoked.push(asked);
    return { ok: true, value: 'reply' };
  }
}

let ipc: FakeIpc;
let bridge: Bridge;

beforeEach(() => {
  ipc = new FakeIpc();
  bridge = createBridge(ipc as unknown as IpcRenderer, callNames, eventNames) as unknown as Bridge;
});

describe('the bridge of the desktop shell', () => {
  it('offers one function for every call of the contract, events, and nothing else', () => {
    expect(Object.keys(bridge)).toEqual(['calls', 'on']);
    expect(Object.keys(bridge.calls)).toEqual(callNames);
  });

  it('asks on the channel of the call, with the input alone', async () => {
    const ask = bridge.calls['app.info'] as (...input: unknown[]) => Promise<unknown>;
    expect(await ask({ a: 1 }, 'more', 'and more')).toEqual({ ok: true, value: 'reply' });
    expect(ipc.invoked).toEqual([['call:app.info', { a: 1 }]]);
  });

  it('hands over the payload without the event that holds the sender', () => {
    const heard: unknown[][] = [];
    const remove = bridge.on('accounts.changed', (...payload) => heard.push(payload));
    ipc.emit('event:accounts.changed', { sender: ipc }, null);
    expect(heard).toEqual([[null]]);
    remove();
    expect(ipc.eventNames()).toEqual([]);
  });

  it('removes one listener and leaves another that is the same function', () => {
    let count = 0;
    const listener = (): void => void (count += 1);
    const remove = bridge.on('settings.changed', listener);
    bridge.on('settings.changed', listener);
    remove();
    remove();
    ipc.emit('event:settings.changed', {}, {});
    expect(count).toBe(1);
  });

  it('listens to no channel beside the events of the contract', () => {
    const name = 'token.changed' as 'accounts.changed';
    expect(() => bridge.on(name, () => undefined)).toThrow(new TypeError('token.changed'));
    expect(ipc.eventNames()).toEqual([]);
  });
});
