import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';

declare global {
  interface Window {
    /** Timers of no time that wait, as on a busy computer, until more keys were pressed. */
    heldTimers: (() => void)[];
  }
}

/** Runs in the page. */
function holdTimers(): void {
  const inTime = window.setTimeout;
  window.heldTimers = [];
  window.setTimeout = ((job: () => void, ms = 0): number =>
    ms > 0 ? inTime(job, ms) : window.heldTimers.push(job)) as typeof window.setTimeout;
}

/** Runs in the page: how many timers had waited. */
function letTimersRun(): number {
  const jobs = window.heldTimers.splice(0);
  for (const job of jobs) job();
  return jobs.length;
}

test('Enter takes the option that is marked, however busy the computer is', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  const file = { name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Phone\nAnn,+12025550100') };
  await owner.skipWelcome();
  await owner.startWith(file, 'write');
  const channel = page.getByRole('combobox', { name: t('write.channel') });
  const before = await channel.inputValue();
  await page.evaluate(holdTimers);
  await channel.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await page.locator('[data-combobox-selected]').textContent();
  expect(await page.evaluate(letTimersRun)).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(channel).toHaveValue(name ?? '');
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(name).not.toBe(before);
});
