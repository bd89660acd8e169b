import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { denyPermissions } from './permissions.ts';

interface Details {
  isMainFrame: boolean;
  requestingUrl: string;
}
type Request = (contents: null, permission: string, answer: (may: boolean) => void, details: Details) => void;
type Check = (
  contents: null,
  permission: string,
  origin: string,
  details: { isMainFrame: boolean },
) => boolean;

const handlers = { request: null as Request | null, check: null as Check | null, device: null as unknown };
const session = {
  setPermissionRequestHandler: (handler: Request | null) => void (handlers.request = handler),
  setPermissionCheckHandler: (handler: Check | null) => void (handlers.check = handler),
  setDevicePermissionHandler: (handler: unknown) => void (handlers.device = handler),
} as unknown as Session;

function asked(
  permission: string,
  requestingUrl = 'app://sendsheet/',
  isMainFrame = true,
): [boolean, boolean] {
  const answer = vi.fn<(may: boolean) => void>();
  handlers.request?.(null, permission, answer, { isMainFrame, requestingUrl });
  expect(answer).toHaveBeenCalledOnce();
  return [
    answer.mock.calls[0]?.[0] ?? true,
    handlers.check?.(null, permission, requestingUrl, { isMainFrame }) ?? true,
  ];
}

describe('permissions', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'openExternal',
    'pointerLock',
    'fullscreen',
    'midi',
    'usb',
    'serial',
    'hid',
    'local-fonts',
    'local-network-access',
    'window-management',
    'a-permission-of-the-future',
  ])('denies %s to our own page', (permission) => {
    denyPermissions(session);
    expect(asked(permission)).toEqual([false, false]);
  });

  it('lets our page, and nobody else, copy text', () => {
    denyPermissions(session);
    expect(asked('clipboard-sanitized-write')).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://evil.example/')).toEqual([false, false]);
    expect(asked('clipboard-sanitized-write', '')).toEqual([false, false]);
    expect(asked('clipboard-sanitized-write', 'app://sendsheet/', false)).toEqual([false, false]);
  });

  it('denies every device and removes its handlers', () => {
    const remove = denyPermissions(session);
    expect((handlers.device as () => boolean)()).toBe(false);
    remove();
    expect(handlers).toEqual({ request: null, check: null, device: null });
  });
});
