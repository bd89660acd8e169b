import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { allTogether } from '../fixtures/all-together.ts';
import { groupCounts, ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const customers = {
  name: 'customers.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: allTogether(),
};

/** What stands under Fix: the row, and why. */
const toMend = [
  [19, 'Excel has cut this number short. Type it in full'],
  [20, 'Excel has cut this number short. Type it in full'],
  [21, 'Two numbers in one cell. Keep one'],
  [22, 'Two numbers in one cell. Keep one'],
  [23, 'There are letters or symbols in this number'],
  [24, 'There are letters or symbols in this number'],
  [25, 'Not enough digits for India'],
  [26, 'Too many digits for India'],
  [27, 'A toll-free number. It may not get messages'],
  [28, 'This number cannot exist in India as it stands'],
  [29, 'Not confirmed. Is every digit right?'],
  [30, 'There are letters or symbols in this number'],
  [31, 'There is no number in this row'],
  [32, 'Excel shows an error here, not a number'],
  [33, 'Not confirmed. Country code missing?'],
  [34, 'There are letters or symbols in this number'],
  [41, 'There is no number in this row'],
] as const;

test('a sheet with everything that owners have is told, counted, mended and saved', async ({ app }, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(customers, 'sheet');
  const told = page.getByRole('list', { name: t('sheet.factsTitle') });
  await expect(told.getByRole('listitem')).toHaveText([
    t('sheet.passedOver', { sheet: 'Customers', first: 'Read me' }),
    t('sheet.hiddenSheets', { count: 1, sheets: 'Last year' }),
    t('sheet.titleRows', { count: 1 }),
    t('sheet.madeHeaders', { count: 2, headers: 'Column E, Name (2)' }),
    t('sheet.blankRows', { count: 1, row: 39 }),
    t('sheet.errorCells', { count: 3, row: 8 }),
    t('sheet.lostDigits', { count: 2, row: 19 }),
    t('sheet.totalRow', { row: 41, text: 'Total' }),
  ]);
  await expect(page.getByText(t('sheet.hidden', { count: 1 }))).toBeVisible();
  await expect(page.getByText(t('sheet.hiddenColumns', { count: 1, columns: 'Inside' }))).toBeVisible();
  await look(page, info, 'sheet');

  await owner.next();
  await owner.on(t('match.title'));
  await expect(page.getByText(t('match.looksRight', { right: 19, count: 33 }))).toBeVisible();
  await look(page, info, 'match');

  await owner.next();
  await owner.on(t('check.title'));
  const before = { Ready: 14, Fix: 17, Duplicate: 3, 'Do not contact': 0, Hidden: 1, Empty: 1 };
  await expect.poll(() => groupCounts(owner)).toEqual(before);
  await expect(page.getByText('14 people get a message, from 36 rows')).toBeVisible();
  await look(page, info, 'check');

  const table = page.getByRole('grid', { name: t('check.table') });
  await table.press('End');
  await expect(table.getByRole('row', { name: /^41 / })).toBeInViewport();
  // Another group is read from its top.
  await page.getByRole('button', { name: /^14 Ready/ }).click();
  await expect(table.getByRole('row', { name: /^6 Ana Luz/ })).toBeInViewport();
  await page.getByRole('button', { name: /^17 Fix/ }).click();

  const downloading = page.waitForEvent('download');
  await owner.button('Save the 17 problem rows as Excel').click();
  const book = read(readFileSync(await (await downloading).path()));
  const [headings, ...saved] = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? '']!, {
    header: 1,
  });
  expect(headings).toEqual([
    'Name',
    'Mobile',
    'Due',
    'Until',
    'Column E',
    'Name (2)',
    'Inside',
    'Row',
    'Reason',
  ]);
  expect(saved.map((cells) => [Number(cells[7]), cells[8]])).toEqual(toMend);

  await page.getByText('2 with two numbers').last().click();
  await owner.button(t('repairs.rowForEach')).click();
  await expect.poll(() => groupCounts(owner)).toEqual({ ...before, Ready: 18, Fix: 15 });
  await page.getByText('1 written as an amount').click();
  await owner.button(t('repairs.acceptAll', { count: 1 })).click();
  await expect(page.getByRole('button', { name: /^14 Fix/ })).toBeVisible();
  await look(page, info, 'mended');
});
