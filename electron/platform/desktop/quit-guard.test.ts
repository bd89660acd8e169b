import { EventEmitter } from 'node:events';
import type { App, BrowserWindow, Dialog, PowerMonitor } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askToQuit } from './ask-to-quit.ts';
import type { QuitGuard } from './quit-guard.ts';
import { guardQuit } from './quit-guard.ts';
import { closeAtSystemEnd } from './system-end.ts';

let did: string[];
let isBusy: boolean;
let answer: (yes: boolean) => void;
let closed: (error?: Error) => void;
let app: EventEmitter & { quit: () => void };
let window: EventEmitter;
let guard: QuitGuard;

beforeEach(() => {
  did = [];
  isBusy = false;
  app = Object.assign(new EventEmitter(), { quit: () => void did.push('quit') });
  window = new EventEmitter();
  guard = guardQuit({
    app: app as unknown as App,
    window: window as unknown as BrowserWindow,
    isBusy: () => isBusy,
    ask: () => {
      did.push('ask');
      return new Promise((resolve) => (answer = resolve));
    },
    close: () => {
      did.push('close');
      return new Promise((resolve, reject) => (closed = (error) => (error ? reject(error) : resolve())));
    },
  });
});

function isHeldBack(emitter: EventEmitter, event: string): boolean {
  const preventDefault = vi.fn<() => void>();
  emitter.emit(event, { preventDefault });
  return preventDefault.mock.calls.length > 0;
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each([
  ['the window is closed', () => isHeldBack(window, 'close')],
  ['the app is quit', () => isHeldBack(app, 'before-quit')],
])('when %s', (_how, leave) => {
  it('closes the core first, then ends', async () => {
    expect(leave()).toBe(true);
    await settle();
    expect(did).toEqual(['close']);
    closed();
    await settle();
    expect(did).toEqual(['close', 'quit']);
    expect(leave()).toBe(false);
  });

  it('asks while a campaign is being sent, and stays on no', async () => {
    isBusy = true;
    expect(leave()).toBe(true);
    answer(false);
    await settle();
    expect(did).toEqual(['ask']);
    expect(leave()).toBe(true);
    answer(true);
    await settle();
    expect(did).toEqual(['ask', 'ask', 'close']);
  });

  it('asks once and closes once, however often it is wanted', async () => {
    isBusy = true;
    expect([leave(), leave()]).toEqual([true, true]);
    answer(true);
    await settle();
    expect(leave()).toBe(true);
    await settle();
    expect(did).toEqual(['ask', 'close']);
  });

  it('ends even where the core could not be closed in order', async () => {
    leave();
    await settle();
    closed(new Error('disk full'));
    await settle();
    expect(did).toEqual(['close', 'quit']);
  });
});

describe('at the end of the system', () => {
  it('holds the end back, asks nothing, and closes', async () => {
    isBusy = true;
    const powerMonitor = new EventEmitter();
    const remove = closeAtSystemEnd(
      powerMonitor as unknown as PowerMonitor,
      window as unknown as BrowserWindow,
      () => guard.closeNow(),
    );
    expect(isHeldBack(powerMonitor, 'shutdown')).toBe(true);
    expect(isHeldBack(window, 'query-session-end')).toBe(true);
    closed();
    await settle();
    expect(did).toEqual(['close', 'quit']);
    remove();
    expect([powerMonitor.eventNames(), window.eventNames()]).toEqual([[], ['close']]);
  });

  it('overtakes a question that nobody answered', async () => {
    isBusy = true;
    isHeldBack(window, 'close');
    guard.closeNow();
    closed();
    await settle();
    answer(false);
    await settle();
    expect(did).toEqual(['ask', 'close', 'quit']);
    expect(isHeldBack(app, 'before-quit')).toBe(false);
  });
});

it('removes what it added', () => {
  guard.stop();
  expect([app.eventNames(), window.eventNames()]).toEqual([[], []]);
});

it('asks with "keep sending" as the answer of Escape and Enter', async () => {
  const asked: unknown[] = [];
  const dialogThat = (response: number): Pick<Dialog, 'showMessageBox'> => ({
    showMessageBox: async (...question: unknown[]) => {
      asked.push(question[1]);
      return { response, checkboxChecked: false };
    },
  });
  const none = {} as BrowserWindow;
  expect(await askToQuit(dialogThat(0), none)).toBe(true);
  expect(await askToQuit(dialogThat(1), none)).toBe(false);
  expect(asked[0]).toMatchObject({ buttons: ['Pause and close', 'Keep sending'], defaultId: 1, cancelId: 1 });
});
