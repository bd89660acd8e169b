import { windowHeapFlag } from '../window-heap.ts';

/** The size of a window's inside, in CSS pixels. */
export interface WindowSize {
  width: number;
  height: number;
}

// Every request is answered by the shell itself; what would still leave the browser ends at a closed port.
const closedNetwork = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

const quiet = ['--no-first-run', '--no-default-browser-check', '--hide-crash-restore-bubble'];

/** The switches a shell's browser is started with. */
export function browserFlags(size: WindowSize, firstPage: string): string[] {
  return [
    ...closedNetwork,
    ...quiet,
    `--js-flags=${windowHeapFlag}`,
    `--window-size=${size.width},${size.height}`,
    `--app=${firstPage}`,
  ];
}

/** Switches of Playwright that suit tests only; people get a browser without them. */
export const testOnlyFlags = [
  '--enable-automation',
  '--disable-popup-blocking',
  '--force-color-profile=srgb',
  '--unsafely-disable-devtools-self-xss-warnings',
];
