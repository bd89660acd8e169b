import { utils, write } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { sheetProblemWords } from '../../shared/text/sheet-problem-words.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

test('where an empty sheet of a workbook is chosen, the one that stays in use is named', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(parents(), 'sheet');
  const picker = page.getByRole('combobox', { name: t('sheet.sheetPicker') });
  await picker.click();
  await page.getByRole('option', { name: 'Spare' }).click();
  const still = t('sheet.stillSheet', { sheet: 'People', file: 'parents.xlsx' });
  await expect(page.getByRole('alert')).toHaveText(`${sheetProblemWords({ code: 'no_rows' })} ${still}`);
  await expect(picker).toHaveValue('People');
  await expect(page.getByRole('grid', { name: t('sheet.firstRows') })).toContainText('Maya');
  await look(page, info, 'empty-sheet');
  await owner.next();
  await owner.on(t('match.title'));
  await expect(page.getByText('Maya')).toBeVisible();
});

/** A workbook of people and a sheet without a cell. */
function parents() {
  const book = utils.book_new();
  const people = [
    ['Name', 'Phone'],
    ['Maya', '+447400123456'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(people), 'People');
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Spare');
  return {
    name: 'parents.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array),
  };
}
