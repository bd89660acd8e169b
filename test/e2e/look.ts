import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './fixture.ts';

declare global {
  interface Window {
    /** Axe, once its source was run in the page. */
    axe: typeof axe;
  }
}

/**
 * Holds the window to axe in light and dark; with a name it also keeps a picture of both beside the results. Of axe's rules
 * only contrast knows colours, so dark is held to that one alone.
 */
export async function look(page: Page, info?: TestInfo, name = ''): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const violations = await page.evaluate(violationsOf, colorScheme === 'dark' ? ['color-contrast'] : null);
    if (info) await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
    expect(violations).toEqual([]);
  }
}

/** Runs in the page: what breaks these rules of axe, or any rule. */
async function violationsOf(rules: string[] | null): Promise<[string, string | undefined][]> {
  // What broke nothing is not told: to describe it took four times as long as to look.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await window.axe.run(options);
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Waits until the page has taken up its colours and nothing moves that ends by itself. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = (): Animation[] =>
      document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    // A list that closes stays in the page for a moment, with nothing left that it belongs to.
    const isClosing = (): boolean =>
      document.querySelector('[role="listbox"]') !== null &&
      document.querySelector('[data-expanded], [aria-expanded="true"], textarea[aria-activedescendant]') ===
        null;
    // The page hears of a new colour scheme before its next frame, and colours begin to move in the one after it.
    await frame();
    await frame();
    while (moving().length > 0 || isClosing()) {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await frame();
    }
  });
}
