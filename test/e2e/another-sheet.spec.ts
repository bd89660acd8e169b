import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { holdAnswers } from './hold-answers.ts';

test('another sheet can be chosen while the worker still looks at the rows of the one in hand', async ({
  app,
}) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(csv('first.csv', 'Maya'), 'match');
  // What the worker says is held back, as looking through a million rows would.
  const answers = await holdAnswers(page.workers()[0]!);
  await owner.button(t('common.back')).click();
  await owner.on(t('sheet.titleInHand'));
  await expect.poll(() => answers.count()).toBe(1);
  await owner.button(t('sheet.another')).click();
  const chosen = await page.locator('input[type=file]').elementHandle();
  await answers.letGo();
  await drawn(page, 30);
  // The dialog of the system belongs to the field it was opened from.
  await chosen.setInputFiles(csv('second.csv', 'Noor'));
  await expect(page.getByText('Noor')).toBeVisible();
});

function csv(name: string, person: string): ReturnType<typeof csvOf> {
  return csvOf(name, [
    ['Name', 'Phone'],
    [person, '+44 7400 123456'],
  ]);
}

/** Waits until the window has drawn so many pictures. */
async function drawn(page: Page, frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
