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
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    // By now the colours have settled.
    if (info) await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
}
