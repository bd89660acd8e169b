import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const csv = (name: string, rows: readonly string[][]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')),
});

test('numbers are typed, pasted or read from a file, looked for, saved and taken off again', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await page.getByRole('link', { name: t('doNotContact.title') }).click();
  await owner.on(t('doNotContact.title'));
  await expect(page.getByText(t('doNotContact.empty'))).toBeVisible();
  await look(page, info, 'empty');

  await owner.button(t('doNotContact.add')).click();
  const lines = ['Ann\t+1 202 555 0101', '+12025550102', '+1 (202) 555-0102', 'call me later', '+1 202'];
  await page.getByLabel(t('doNotContact.numbers'), { exact: true }).fill(lines.join('\n'));
  await expect(page.getByText('2 new numbers')).toBeVisible();
  await expect(page.getByText('2 lines cannot be read as numbers and are NOT added')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'call me later' })).toBeVisible();
  await look(page, info, 'typed');
  await owner.button('Add 2 numbers').click();
  await expect(page.getByText('2 numbers were added.')).toBeVisible();

  await owner.button(t('doNotContact.add')).click();
  await owner.chooseFile(
    csv('gone.csv', [['Name', 'Mobile', 'City'], ...fictionRows(4).map((row) => [...row, 'Leeds'])]),
  );
  await expect(page.getByRole('combobox', { name: t('doNotContact.column') })).toHaveValue('Mobile');
  await expect(page.getByText('2 are on the list already')).toBeVisible();
  await look(page, info, 'file');
  await owner.button('Add 2 numbers').click();
  await expect(page.getByText('4 numbers that no campaign sends to')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'The file gone.csv' })).toHaveCount(2);
  await look(page, info, 'list');

  const download = page.waitForEvent('download');
  await owner.button(t('doNotContact.save')).click();
  const book = read(readFileSync(await (await download).path()));
  const saved = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? '']!, { header: 1 });
  expect(new Set(saved.map(([number]) => number))).toEqual(
    new Set(['Number', '+12025550100', '+12025550101', '+12025550102', '+12025550103']),
  );

  await page.getByLabel(t('doNotContact.search')).fill('(202) 555-0103');
  await expect(page.getByRole('row')).toHaveCount(2);
  // By the keyboard alone.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('campaigns may send to this number again')).toBeVisible();
  await look(page, info, 'remove');
  await owner.button(t('doNotContact.remove')).click();
  await expect(page.getByText('3 numbers that no campaign sends to')).toBeVisible();
});

test('somebody in a result is put on the list, and the next campaign leaves them out', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.tryPractice();
  for (const title of [t('match.title'), t('check.title'), t('write.title')]) {
    await owner.next();
    await owner.on(title);
  }
  await owner.write('Hi');
  await owner.next();
  await owner.on(t('review.title'));
  await owner.next();
  await owner.on(t('send.title'));
  await owner.sendButton().click();
  await expect(page.getByRole('grid', { name: t('result.tableLabel') })).toBeVisible();
  await page.getByRole('gridcell', { name: 'Maya Thompson', exact: true }).click();
  await owner.button(t('doNotContact.person.never')).click();
  await look(page, info, 'never');
  await owner.button(t('doNotContact.person.confirm')).click();
  await expect(page.getByText(t('doNotContact.person.listed'))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t('doNotContact.title') }).click();
  await expect(page.getByText('1 number that no campaign sends to')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^The result of / })).toBeVisible();
});
