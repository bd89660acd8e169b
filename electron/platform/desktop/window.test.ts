import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, Screen } from 'electron';
import { expect, it } from 'vitest';
import { readBounds } from './window-bounds.ts';
import { bringForward, openingBounds, showAndRemember, windowOptions } from './window.ts';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'sendsheet-window-')), 'window.json');
const bounds = { x: 10, y: 20, width: 1200, height: 700 };

class FakeWindow extends EventEmitter {
  did: string[] = [];
  isMaximized = (): boolean => true;
  isMinimized = (): boolean => true;
  getNormalBounds = (): typeof bounds => bounds;
  maximize = (): void => void this.did.push('maximize');
  restore = (): void => void this.did.push('restore');
  show = (): void => void this.did.push('show');
  focus = (): void => void this.did.push('focus');
}
const asWindow = (fake: FakeWindow): BrowserWindow => fake as unknown as BrowserWindow;

it('is made hidden, with the preferences it is given and a size that can be used', () => {
  const look = { webPreferences: { sandbox: true }, icon: '/icon.png', isDark: true };
  const options = windowOptions({ ...bounds, isMaximized: false }, look);
  expect(options).toMatchObject({
    ...bounds,
    show: false,
    minWidth: 960,
    minHeight: 600,
    title: 'Sendsheet',
  });
  expect(options.webPreferences).toBe(look.webPreferences);
  expect(windowOptions({ ...bounds, width: 800, isMaximized: false }, look).minWidth).toBe(800);
});

it('shows itself when it is drawn, and opens next time where it closed', () => {
  const fake = new FakeWindow();
  const remove = showAndRemember(asWindow(fake), file, true);
  expect(fake.did).toEqual([]);
  fake.emit('ready-to-show');
  expect(fake.did).toEqual(['maximize', 'show']);
  fake.emit('close');
  expect(readBounds(file)).toEqual({ ...bounds, isMaximized: true });
  remove();
  expect(fake.eventNames()).toEqual([]);

  const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
  const screen = {
    getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1, height: 1 } }),
    getDisplayMatching: () => ({ workArea }),
  } as unknown as Screen;
  expect(openingBounds(file, screen)).toEqual({ ...bounds, isMaximized: true });
});

it('comes forward from wherever it is', () => {
  const fake = new FakeWindow();
  bringForward(asWindow(fake));
  expect(fake.did).toEqual(['restore', 'show', 'focus']);
});
