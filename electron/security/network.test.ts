import type { CallbackResponse, ProxyConfig, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { closeNetwork, closeResolver, closeWebRtc } from './network.ts';

type Listener = (details: { url: string }, callback: (response: CallbackResponse) => void) => void;

function fakeSession() {
  const fake = {
    listener: null as Listener | null,
    proxy: null as ProxyConfig | null,
    webRequest: { onBeforeRequest: (listener: Listener | null) => void (fake.listener = listener) },
    setProxy: async (proxy: ProxyConfig) => void (fake.proxy = proxy),
  };
  return fake;
}

function answerTo(fake: ReturnType<typeof fakeSession>, url: string): boolean | undefined {
  const callback = vi.fn<(response: CallbackResponse) => void>();
  fake.listener?.({ url }, callback);
  expect(callback).toHaveBeenCalledOnce();
  return callback.mock.calls[0]?.[0].cancel;
}

describe('the network of a page', () => {
  it.each([
    'app://sendsheet/',
    'app://sendsheet/assets/a.js',
    'blob:app://sendsheet/1',
    'data:image/png;base64,',
  ])('lets %s through', async (url) => {
    const fake = fakeSession();
    await closeNetwork(fake as unknown as Session);
    expect(answerTo(fake, url)).toBe(false);
  });

  it.each([
    'https://pickyassist.com/app/api/v2/push',
    'http://127.0.0.1:8080/',
    'ws://127.0.0.1/',
    'wss://evil.example/',
    'file:///etc/passwd',
    'app://evil/',
    'blob:https://evil.example/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu/',
    'https://app.invalid/',
  ])('cancels %s', async (url) => {
    const fake = fakeSession();
    await closeNetwork(fake as unknown as Session);
    expect(answerTo(fake, url)).toBe(true);
  });

  it('leads what asks nobody to a dead end, loopback too', async () => {
    const fake = fakeSession();
    await closeNetwork(fake as unknown as Session);
    expect(fake.proxy).toEqual({
      mode: 'fixed_servers',
      proxyRules: 'http://127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    });
  });

  it('removes its listener', async () => {
    const fake = fakeSession();
    const remove = await closeNetwork(fake as unknown as Session);
    remove();
    expect(fake.listener).toBeNull();
  });

  it('resolves no name', () => {
    const appendSwitch = vi.fn<(name: string, value?: string) => void>();
    closeResolver({ appendSwitch });
    expect(appendSwitch.mock.calls).toEqual([['host-resolver-rules', 'MAP * ~NOTFOUND']]);
  });

  it('leaves WebRTC only the proxy', () => {
    const setWebRTCIPHandlingPolicy = vi.fn<(policy: string) => void>();
    closeWebRtc({ setWebRTCIPHandlingPolicy });
    expect(setWebRTCIPHandlingPolicy.mock.calls).toEqual([['disable_non_proxied_udp']]);
  });
});
