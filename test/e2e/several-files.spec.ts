import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { sheetProblemWords } from '../../shared/text/sheet-problem-words.ts';
import { picture } from '../fixtures/picture.ts';
import { toldBook } from '../fixtures/told-book.ts';
import { ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Begins a campaign with several files. */
async function chooseTogether(page: Page, files: Parameters<Owner['chooseFile']>[0][]): Promise<Owner> {
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await page.locator('input[type=file]').setInputFiles(files);
  await owner.on(t('sheet.titleInHand'));
  return owner;
}

test('several files at once become one list; one that cannot be read is told by name', async ({
  app,
}, info) => {
  const owner = await chooseTogether(app.page, [
    csv('north.csv', 'Name,Phone\nAnn,+12025550101\nBen,+12025550102\n'),
    { name: 'picture.xlsx', mimeType, buffer: Buffer.from(picture) },
    csv('south.csv', 'Phone,City,Name\n+12025550103,Bath,Cleo\n+12025550101,Bath,Ann\n'),
  ]);
  const left = t('sheet.fileProblem', {
    file: 'picture.xlsx',
    problem: sheetProblemWords({ code: 'not_a_sheet' }),
  });
  await expect(app.page.getByText(left)).toBeVisible();
  await expect(app.page.getByRole('row', { name: 'south.csv 2 3 City' })).toBeVisible();
  await look(app.page, info, 'several');
  await owner.next();
  await owner.on(t('match.title'));
  await expect(app.page.getByText(t('sheet.fromFile'), { exact: true }).first()).toBeVisible();
  await owner.next();
  await expect(app.page.getByText('3 people get a message, from 4 rows')).toBeVisible();
});

test('files with other headings or none bring their numbers to the columns of the first, and it is told', async ({
  app,
}, info) => {
  const owner = await chooseTogether(app.page, [
    csv('north.csv', 'Name,Phone,City\nAnn Lee,+12025550101,Bath\nBen Ode,+12025550102,York\n'),
    csv('south.csv', 'Mobile,Customer,Notes\n+12025550103,Cleo Ray,\n+12025550104,Dan Fox,late\n'),
    csv('west.csv', '+12025550105,Eve Kim\n+12025550106,Flo Roy\n'),
  ]);
  const told = (...pairs: [header: string, under: string][]): string =>
    pairs.map(([header, under]) => t('sheet.putUnderThis', { header, under })).join(' ');
  const south = told(['Mobile', 'Phone'], ['Customer', 'Name']);
  const west = told(['Column A', 'Phone'], ['Column B', 'Name']);
  const none = t('sheet.noneOnlyHere');
  await expect(app.page.getByRole('row', { name: `north.csv 2 3 City ${none}` })).toBeVisible();
  await expect(app.page.getByRole('row', { name: `south.csv 2 3 Notes ${south}` })).toBeVisible();
  await expect(app.page.getByRole('row', { name: `west.csv 2 2 ${none} ${west}` })).toBeVisible();
  await look(app.page, info, 'several-lined-up');
  await owner.next();
  await owner.on(t('match.title'));
  await owner.next();
  await expect(app.page.getByText('6 people get a message, from 6 rows')).toBeVisible();
});

test('one of several files is read another way, and the others stay as they were', async ({ app }, info) => {
  const { page } = app;
  const cyrillic = Buffer.from([0xce, 0xeb, 0xe5, 0xed, 0xe0]);
  const kyiv = Buffer.concat([Buffer.from('Name,Phone\n'), cyrillic, Buffer.from(',+380501234567\n')]);
  const owner = await chooseTogether(page, [
    { name: 'school.xlsx', mimeType, buffer: toldBook() },
    csv('kyiv.csv', kyiv),
    csv('late.csv', 'Eve,ask her\n'),
  ]);
  const rows = page.getByRole('grid', { name: t('sheet.firstRows') });
  const dialog = page.getByRole('dialog');
  const inDialog = dialog.getByRole('grid', { name: t('sheet.firstRows') });
  const open = async (file: string): Promise<void> => {
    // The one before must be gone: nobody can press what lies behind it.
    await expect(dialog).toBeHidden();
    await owner.button(t('sheet.readFileAsOther', { file })).press('Enter');
  };
  const choose = async (label: string, option: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).click();
  };

  // Letters.
  await open('kyiv.csv');
  await expect(inDialog).toContainText('+380501234567');
  await expect(inDialog).not.toContainText('Олена');
  await choose(t('sheet.encoding'), t('sheet.encodings.windows-1251'));
  await expect(inDialog).toContainText('Олена');
  await look(page, info, 'one-of-several-letters');
  await owner.button(t('sheet.readAsUse')).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(rows).toContainText('Олена');
  // Of several files there is no one way in which they were read.
  await expect(page.getByText(t('sheet.readAgain'))).toBeHidden();

  // The sheet, while the letters of the other stay.
  await open('school.xlsx');
  await choose(t('sheet.sheetPicker'), 'Archive');
  await expect(dialog.getByRole('alert')).toContainText(sheetProblemWords({ code: 'no_rows' }));
  await expect(owner.button(t('sheet.readAsUse'))).toBeDisabled();
  await choose(t('sheet.sheetPicker'), 'People');
  await choose(t('sheet.headerRow'), t('sheet.headerRowNone'));
  await expect(inDialog).toContainText('Parents of the school');
  await look(page, info, 'one-of-several-sheet');
  await owner.button(t('sheet.readAsUse')).click();
  await expect(rows).toContainText('Parents of the school');
  await expect(rows).toContainText('Олена');
  await look(page, info, 'several-read-again');

  // One that was left out because its only row was taken for headings.
  await expect(page.getByText(t('sheet.filesLeftOut', { count: 1 }))).toBeVisible();
  await open('late.csv');
  await choose(t('sheet.headerRow'), t('sheet.headerRowNone'));
  await owner.button(t('sheet.readAsUse')).click();
  await expect(rows).toContainText('ask her');
  await expect(rows).toContainText('Олена');
  await expect(page.getByText(t('sheet.filesLeftOut', { count: 1 }))).toBeHidden();

  // Cancelled while they are read again: the list is as it was, and the files can still be read another way.
  await open('school.xlsx');
  await expect(inDialog).toContainText('Parents of the school');
  await choose(t('sheet.headerRow'), 'Row 2: Name, Mobile');
  await expect(inDialog).not.toContainText('Parents of the school');
  for (const worker of page.workers()) {
    await worker.evaluate(() => {
      globalThis.postMessage = () => undefined;
    });
  }
  await owner.button(t('sheet.readAsUse')).click();
  await owner.button(t('common.cancel')).click();
  await expect(rows).toContainText('Parents of the school');

  // What was chosen for a file is where the dialog begins; Cancel changes nothing.
  await open('kyiv.csv');
  await expect(inDialog).toContainText('Олена');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rows).toContainText('Олена');
  await owner.next();
  await owner.on(t('match.title'));
  await page.getByRole('link', { name: t('lists.title') }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
});
