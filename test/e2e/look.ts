import { AxeBuilder } from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './fixture.ts';

/**
 * Holds the window to axe in light and dark; with a name it also keeps a picture of both beside the results. Of axe's rules
 * only contrast knows colours, so dark is held to that one alone.
 */
export async function look(page: Page, info?: TestInfo, name = ''): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    if (info) await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
}

/** Waits until the page has taken up its colours and nothing moves that ends by itself. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = (): Animation[] =>
      document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    // The page hears of a new colour scheme before its next frame, and colours begin to move in the one after it.
    await frame();
    await frame();
    while (moving().length > 0) {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await frame();
    }
  });
}
