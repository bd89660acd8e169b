import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOnPage } from './navigation.ts';

type OpenHandler = (details: { url: string }) => { action: string };

class FakeContents extends EventEmitter {
  open: OpenHandler | null = null;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.open = handler;
  }
}

let contents: FakeContents;
let remove: () => void;
let opened: string[];

beforeEach(() => {
  contents = new FakeContents();
  opened = [];
  remove = keepOnPage(contents as unknown as WebContents, (address) => opened.push(address));
});

function isPrevented(event: string, url: string, isMainFrame = true): boolean {
  const preventDefault = vi.fn<() => void>();
  contents.emit(event, { url, isMainFrame, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('is prevented at %s', (event) => {
    for (const url of [
      'https://evil.example/',
      'file:///etc/passwd',
      'app://evil/',
      'app://sendsheet/other.html',
      'app://sendsheet/?x',
      'data:text/html,x',
      'blob:app://sendsheet/1',
      'javascript:alert(1)',
    ]) {
      expect(isPrevented(event, url), url).toBe(true);
    }
  });

  it('lets the page load itself again, and no frame inside it', () => {
    expect(isPrevented('will-navigate', 'app://sendsheet/')).toBe(false);
    expect(isPrevented('will-navigate', 'app://sendsheet/#/history')).toBe(false);
    expect(isPrevented('will-frame-navigate', 'app://sendsheet/', false)).toBe(true);
  });

  it('follows no redirect, wherever it leads', () => {
    expect(isPrevented('will-redirect', 'app://sendsheet/')).toBe(true);
  });

  it('opens no second window', () => {
    expect(contents.open?.({ url: 'https://help.pickyassist.com/' })).toEqual({ action: 'deny' });
    expect(contents.open?.({ url: 'app://sendsheet/' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://help.pickyassist.com/', 'app://sendsheet/']);
  });

  it('removes what it added, and still opens no window', () => {
    remove();
    expect(contents.eventNames()).toEqual([]);
    expect(contents.open?.({ url: 'https://help.pickyassist.com/' })).toEqual({ action: 'deny' });
    expect(opened).toEqual([]);
  });
});
