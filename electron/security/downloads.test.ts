import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { expect, it, vi } from 'vitest';
import { keepDownloadsOurs } from './downloads.ts';

it('saves only what our page made, until the remover is called', () => {
  const session = new EventEmitter();
  const remove = keepDownloadsOurs(session as unknown as Session);
  const isPrevented = (...chain: string[]): boolean => {
    const preventDefault = vi.fn<() => void>();
    session.emit('will-download', { preventDefault }, { getURLChain: () => chain });
    return preventDefault.mock.calls.length > 0;
  };
  expect(isPrevented('blob:app://sendsheet/1')).toBe(false);
  expect(isPrevented('https://evil.example/a.exe')).toBe(true);
  expect(isPrevented('blob:https://evil.example/1')).toBe(true);
  expect(isPrevented('https://evil.example/a', 'blob:app://sendsheet/1')).toBe(true);
  expect(isPrevented('data:text/plain,x')).toBe(true);
  remove();
  expect(session.eventNames()).toEqual([]);
});
