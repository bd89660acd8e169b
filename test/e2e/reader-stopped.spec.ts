import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const deadly = 'deadly.csv';
const stopped = t('sheetProblems.reader_stopped');

test('a reader that dies of a file says so, and the next file is read', async ({ app }, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await dieOfDeadly(page);
  await owner.chooseFile(csv(deadly, 'Maya'));
  await expect(page.getByRole('alert')).toHaveText(stopped);
  await look(page, info, 'reader-stopped');
  await owner.chooseFile(csv('good.csv', 'Noor'));
  await owner.on(t('sheet.titleInHand'));
  await expect(page.getByText('Noor')).toBeVisible();
  await expect(page.getByText(stopped)).toBeHidden();
});

test('of several files the deadly one is named, and those before and after it are joined', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await dieOfDeadly(page);
  await page
    .locator('input[type=file]')
    .setInputFiles([csv('one.csv', 'Maya'), csv(deadly, 'Asha'), csv('two.csv', 'Noor')]);
  await owner.on(t('sheet.titleInHand'));
  await expect(page.getByText(t('sheet.fileProblem', { file: deadly, problem: stopped }))).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Maya' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Noor' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Asha' })).toBeHidden();
  await look(page, info, 'one-of-several-stopped');
});

test('a worker that dies later is told; trying again brings the stored sheet back', async ({ app }, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(csv('good.csv', 'Noor'), 'match');
  await die(page);
  await expect(page.getByText(t('errors.workbench_stopped'))).toBeVisible();
  await look(page, info, 'workbench-stopped');
  await owner.button(t('shell.tryAgain')).click();
  await expect(page.getByText('Noor').first()).toBeVisible();
  await owner.next();
  await owner.on(t('check.title'));
});

function csv(name: string, person: string): ReturnType<typeof csvOf> {
  return csvOf(name, [
    ['Name', 'Phone'],
    [person, '+44 7400 123456'],
  ]);
}

/** The worker there is now will die when it is handed the deadly file. */
async function dieOfDeadly(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length).toBe(1);
  await page.workers()[0]!.evaluate((name) => {
    addEventListener('message', ({ data }: MessageEvent<{ input?: { fileName?: string } }>) => {
      if (data.input?.fileName === name) throw new Error('The test lets the reader die.');
    });
  }, deadly);
}

async function die(page: Page): Promise<void> {
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('The test lets the reader die.');
    });
  });
}
