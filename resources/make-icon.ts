import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { testBrowser } from '../test/support/test-browser.ts';
import { icnsOf, icnsSizes, icoOf, icoSizes } from './icon-files.ts';
import type { IconPicture } from './icon-files.ts';

// Draws icon.svg in the test browser at every size and writes the files beside it: npx node resources/make-icon.ts
const resource = (name: string): URL => new URL(name, import.meta.url);
// macOS draws its icons with a margin of a tenth.
const macShare = 824 / 1024;

const svg = await readFile(resource('icon.svg'), 'utf8');
const browser = await chromium.launch(await testBrowser());
try {
  const page = await browser.newPage();
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
  await writeFile(resource('icon.png'), (await draw(page, 1024)).png);
  await writeFile(resource('icon-512.png'), (await draw(page, 512)).png);
  await writeFile(resource('icon.ico'), icoOf(await drawAll(page, icoSizes, 1)));
  await writeFile(resource('icon.icns'), icnsOf(await drawAll(page, icnsSizes, macShare)));
} finally {
  await browser.close();
}

async function drawAll(page: Page, sizes: readonly number[], share: number): Promise<IconPicture[]> {
  const pictures: IconPicture[] = [];
  for (const size of sizes) pictures.push(await draw(page, size, share));
  return pictures;
}

async function draw(page: Page, size: number, share = 1): Promise<IconPicture> {
  await page.setViewportSize({ width: size, height: size });
  await page.locator('svg').evaluate(
    (drawing, { inner, margin }) => {
      drawing.style.cssText = `width:${inner}px;height:${inner}px;margin:${margin}px`;
    },
    { inner: size * share, margin: (size * (1 - share)) / 2 },
  );
  const clip = { x: 0, y: 0, width: size, height: size };
  return { size, png: await page.screenshot({ omitBackground: true, clip }) };
}
