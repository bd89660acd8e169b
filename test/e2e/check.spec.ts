import { readFileSync } from 'node:fs';
import { read, utils, type CellObject } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { brokenSheet } from '../fixtures/broken-sheet.ts';
import { groupCounts as counts, ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const parents = {
  name: 'parents.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: brokenSheet(),
};

async function toCheck(owner: Owner, file = parents): Promise<void> {
  await owner.skipWelcome();
  await owner.startWith(file, 'check');
}

test('rows with one number stand beside each other: another row is kept, two people are merged, and all of it is undone', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  await toCheck(owner);
  const before = await counts(owner);
  expect(before).toEqual({ Ready: 8, Fix: 7, Duplicate: 4, 'Do not contact': 0, Hidden: 1, Empty: 1 });
  await app.page.getByRole('button', { name: /^4 Duplicate/ }).click();
  const table = app.page.getByRole('grid', { name: t('duplicates.table') });
  await expect(table.getByRole('row')).toHaveCount(8);
  await look(app.page, info, 'duplicates');
  await app.page.getByText('2 numbers with different values').click();
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(app.page.getByText(/^Same number, different values/)).toBeVisible();

  await owner.button('Send here: row 5').click();
  await expect(table.getByRole('row').nth(2)).toContainText(t('duplicates.kept'));
  await table.getByRole('row').nth(2).click();
  await app.page.getByRole('radio', { name: 'Row 4' }).click();
  await look(app.page, info, 'merge');
  await app.page.getByRole('checkbox', { name: 'Join the values of Fee' }).click();
  await owner.button('Merge into row 4').click();
  await expect(app.page.getByText('Merged into row 4.')).toBeVisible();
  await expect(app.page.getByText('2 numbers with different values')).toBeVisible();
  await expect(table.getByRole('row').nth(1)).toContainText('ANNA SCHMIDT, Ben Schmidt');
  await look(app.page, info, 'merged');

  await owner.button('Keep the last of each').click();
  await expect(app.page.getByText('The last row of 2 numbers is kept.')).toBeVisible();
  for (const words of ['The last row of 2 numbers is kept.', 'Merged into row 4.', 'Row 5 is kept.'])
    await owner.button(t('duplicates.undoLabel', { words })).click();
  await expect(app.page.getByRole('button', { name: t('duplicates.undo') })).toBeHidden();
  await expect.poll(() => counts(owner)).toEqual(before);
  await expect(table.getByRole('row').nth(1)).toContainText(t('duplicates.kept'));
  await expect(table.getByRole('row').nth(1)).not.toContainText('Ben Schmidt');
});

test('many cells are tidied at once, one row is changed whole and the cells like it after it, and a number is never contacted again', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  await toCheck(owner);
  await look(app.page, info, 'fix');
  await owner.button(t('tidy.open')).click();
  await expect(app.page.getByText(t('tidy.kinds.title_case'))).toBeVisible();
  await look(app.page, info, 'tidy');
  const kind = (words: string) => app.page.getByRole('listitem').filter({ hasText: words });
  await kind(t('tidy.kinds.title_case')).getByRole('button').click();
  await expect(kind(t('tidy.kinds.title_case'))).toBeHidden();
  await app.page.keyboard.press('Escape');
  await expect.poll(() => counts(owner)).toMatchObject({ Ready: 8, Fix: 7 });

  const table = app.page.getByRole('grid', { name: t('check.table') });
  await table.getByText('98765', { exact: true }).click();
  await owner.button(t('tidy.allCellsLabel', { row: 11 })).click();
  await app.page.getByRole('textbox', { name: 'Class' }).fill('Bangalore');
  await look(app.page, info, 'row');
  await owner.button(t('tidy.saveRow')).click();
  await expect(app.page.getByText('2 other cells say “Banglore”.')).toBeVisible();
  await look(app.page, info, 'same');
  await owner.button('Change them to “Bangalore”').click();
  await expect(app.page.getByText('2 more cells changed to “Bangalore”.')).toBeVisible();

  await app.page.getByRole('button', { name: /^8 Ready/ }).click();
  await expect(table.getByText('Anna Schmidt')).toBeVisible();
  await table.getByText('Anna Schmidt').click();
  await look(app.page, info, 'edit');
  await owner.button(t('tidy.never')).click();
  await expect(app.page.getByText(t('tidy.neverBody'))).toBeVisible();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: t('tidy.never') })
    .click();
  await expect(app.page.getByRole('button', { name: /^2 Do not contact/ })).toBeVisible();
  const words = t('tidy.neverDone', { number: '919876543210' });
  await owner.button(t('duplicates.undoLabel', { words })).click();
  await expect(app.page.getByRole('button', { name: /^0 Do not contact/ })).toBeVisible();
});

test('the problem rows are saved as Excel, mended there and dropped in again', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  await toCheck(owner);
  const downloading = app.page.waitForEvent('download');
  await owner.button('Save the 7 problem rows as Excel').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('parents - Fix.xlsx');
  const buffer = readFileSync(await download.path());
  const { Sheets, SheetNames } = read(buffer, { type: 'buffer' });
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  expect(rows).toHaveLength(8);
  expect(rows[0]).toEqual(['Name', 'Phone', 'Class', 'Fee', 'Note', 'Row', 'Reason']);
  expect(rows[1]).toEqual([
    'Farid Khan',
    '98765',
    'Banglore',
    '120',
    '',
    '11',
    'Not enough digits for India',
  ]);
  const cell = sheet['B6'] as CellObject;
  expect([cell.t, cell.v, cell.f]).toEqual(['s', '=98765', undefined]);

  await owner.button(t('common.back')).click();
  await owner.button(t('common.back')).click();
  await owner.button(t('sheet.another')).click();
  await owner.chooseFile({ ...parents, name: 'parents - Fix.xlsx', buffer });
  await expect(app.page.getByText('parents - Fix.xlsx')).toBeVisible();
  await owner.next();
  await owner.on(t('match.title'));
  for (const column of ['Row', 'Reason'])
    await expect(app.page.getByRole('combobox', { name: `What ${column} becomes` })).toHaveValue(
      t('match.roles.leave_out'),
    );
  await look(app.page, info, 'match-again');
  await owner.next();
  await owner.on(t('check.title'));
  await expect.poll(() => counts(owner)).toMatchObject({ Ready: 0, Fix: 7 });
  // Saved once more, it has one column of rows and one of reasons.
  const again = app.page.waitForEvent('download');
  await owner.button('Save the 7 problem rows as Excel').click();
  const book = read(readFileSync(await (await again).path()));
  const saved = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? '']!, {
    header: 1,
    defval: '',
  });
  expect(saved[0]).toEqual(rows[0]);
  expect(saved[1]?.slice(-2)).toEqual(['2', 'Not enough digits for India']);
});
