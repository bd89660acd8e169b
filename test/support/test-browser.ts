import { findBrowser } from '../../electron/platform/browser/find-browser.ts';
import { packedChromium } from './packed-chromium.ts';

/** A browser that tests and the demo can start. */
export interface TestBrowser {
  executablePath: string;
  /** The whole environment it needs, where it is not ours. */
  env?: Record<string, string>;
}

/** An installed browser, else the one that came with the packages. */
export async function testBrowser(): Promise<TestBrowser> {
  const installed = findBrowser();
  if (installed !== null) return { executablePath: installed };
  const packed = await packedChromium();
  if (packed !== null) return packed;
  throw new Error(
    'These tests need a browser: install Chrome, Chromium or Edge, or name one in SENDSHEET_BROWSER.',
  );
}
