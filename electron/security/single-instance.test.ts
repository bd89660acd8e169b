import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it, vi } from 'vitest';
import { holdInstance } from './single-instance.ts';

class FakeApp extends EventEmitter {
  isHeld = false;
  readonly isFree: boolean;
  constructor(isFree: boolean) {
    super();
    this.isFree = isFree;
  }
  requestSingleInstanceLock(): boolean {
    this.isHeld = this.isFree;
    return this.isFree;
  }
  releaseSingleInstanceLock(): void {
    this.isHeld = false;
  }
}

it('is null where another process is first', () => {
  const app = new FakeApp(false);
  expect(holdInstance(app as unknown as App, () => undefined)).toBeNull();
  expect(app.eventNames()).toEqual([]);
});

it('shows the window when a second process starts, until it is released', () => {
  const app = new FakeApp(true);
  const show = vi.fn<() => void>();
  const release = holdInstance(app as unknown as App, show);
  app.emit('second-instance');
  expect(show).toHaveBeenCalledOnce();
  release?.();
  expect([app.isHeld, app.eventNames()]).toEqual([false, []]);
});
