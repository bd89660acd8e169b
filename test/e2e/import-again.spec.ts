import { utils, write } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { sheetProblemWords } from '../../shared/text/sheet-problem-words.ts';
import { fictionNumbers } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const numbers = fictionNumbers(40);
const person = (nth: number, city = 'Leeds'): string[] => [`Person ${nth}`, numbers[nth] ?? '', city];
const csv = (name: string, rows: readonly string[][], headers = ['Name', 'Phone', 'City']) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([headers, ...rows].map((row) => row.join(',')).join('\n')),
});
const people = (from: number, to: number): string[][] =>
  Array.from({ length: to - from }, (_, nth) => person(from + nth));

const customers = csv('customers.csv', people(0, 12));
const newer = csv('customers march.csv', [
  ...people(2, 9),
  person(9, 'York'),
  person(10, 'Hull'),
  ...people(20, 25),
  ['Eve', 'ask her', 'Bath'],
]);

test('a newer file goes into the list it looks like, or into the one chosen, and each import can be undone', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const toLists = (): Promise<void> => app.page.getByRole('link', { name: t('lists.title') }).click();
  await owner.skipWelcome();
  await owner.startWith(customers, 'check');

  // From the Lists screen: counts first, then the choice.
  await toLists();
  await app.page.getByRole('gridcell', { name: 'customers', exact: true }).click();
  await owner.on('customers');
  await owner.button(t('importAgain.open')).click();
  await look(app.page, info, 'choose');
  await owner.chooseFile(newer);
  const dialog = app.page.getByRole('dialog');
  await expect(dialog.getByText('6 people added, 2 people changed.', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('row', { name: '12 Person 10 City Leeds → Hull' })).toBeVisible();
  await look(app.page, info, 'compared');
  await dialog.getByRole('radio', { name: t('importAgain.ways.replace') }).click();
  await expect(owner.button(t('importAgain.confirm.replace'))).toBeEnabled();
  await dialog.getByRole('radio', { name: t('importAgain.ways.update') }).click();
  await owner.button(t('importAgain.confirm.update')).click();
  await expect(app.page.getByRole('gridcell', { name: 'York' })).toBeVisible();
  await expect(app.page.getByRole('gridcell', { name: 'Person 24' })).toBeVisible();

  // The draft that uses it says so, and checks again.
  await app.page.getByRole('link', { name: t('shell.home') }).click();
  await owner.button(t('home.goOn')).first().click();
  await owner.on(t('check.title'));
  await expect(
    app.page.getByText('The list changed: 6 new people, 2 changed.', { exact: false }),
  ).toBeVisible();
  await expect(app.page.getByText('17 people get a message, from 18 rows')).toBeVisible();
  await look(app.page, info, 'draft');
  await owner.button(t('importAgain.seen')).click();

  // Undo, also after a restart.
  await app.restart();
  const again = ownerOf(app.page);
  await again.on(t('home.title'));
  await app.page.getByRole('link', { name: t('lists.title') }).click();
  await app.page.getByRole('gridcell', { name: 'customers', exact: true }).click();
  await again.button(t('importAgain.imports')).click();
  await expect(app.page.getByText('customers march.csv: 6 new, 2 changed', { exact: false })).toBeVisible();
  await look(app.page, info, 'imports');
  await again.button(t('importAgain.undo')).click();
  await again.button(t('importAgain.undoConfirm')).click();
  await expect(app.page.getByRole('gridcell', { name: 'Person 11' })).toBeVisible();
  await expect(app.page.getByRole('gridcell', { name: 'York' })).toBeHidden();

  // By itself, where a sheet chosen for a campaign has the columns of a list.
  await app.page.getByRole('link', { name: t('shell.home') }).click();
  await again.newCampaign();
  await again.chooseFile(newer);
  await again.on(t('sheet.titleInHand'));
  await expect(app.page.getByText('This looks like “customers”', { exact: false })).toBeVisible();
  await look(app.page, info, 'offer');
  await again.button(t('importAgain.see')).click();
  await app.page.getByRole('radio', { name: t('importAgain.ways.add') }).click();
  await again.button('Add 6 people').click();
  await expect(app.page.getByText('This looks like', { exact: false })).toBeHidden();
  await again.next();
  await again.on(t('match.title'));
  await again.next();
  await expect(app.page.getByText('17 people get a message, from 18 rows')).toBeVisible();
  await app.page.getByRole('link', { name: t('lists.title') }).click();
  await expect(app.page.getByRole('gridcell', { name: 'customers', exact: true })).toBeVisible();
  await expect(app.page.getByRole('row')).toHaveCount(2);
});

test('a newer file that was read wrongly is read another way before anything of it is compared', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.startWith(customers, 'check');
  await app.page.getByRole('link', { name: t('lists.title') }).click();
  await app.page.getByRole('gridcell', { name: 'customers', exact: true }).click();
  await owner.button(t('importAgain.open')).click();
  const dialog = app.page.getByRole('dialog');
  const rows = dialog.getByRole('grid', { name: t('sheet.firstRows') });
  const choose = async (label: string, option: string): Promise<void> => {
    const choice = dialog.getByRole('combobox', { name: label });
    await choice.focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('option', { name: option }).click();
    await expect(choice).toBeFocused();
  };

  // Other headings than the list's: what was read is shown first, and why.
  const book = utils.book_new();
  const suppliers = [['Company', 'Mobile'], ...people(30, 33).map((cells) => cells.slice(0, 2))];
  utils.book_append_sheet(book, utils.aoa_to_sheet(suppliers), 'Suppliers');
  const titled = [['Customers of March'], [], ['Name', 'Phone', 'City'], ...people(2, 14)];
  utils.book_append_sheet(book, utils.aoa_to_sheet(titled), 'People');
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const buffer = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  await owner.chooseFile({ name: 'march.xlsx', mimeType, buffer });
  await expect(dialog.getByText(t('importAgain.otherHeadings'))).toBeVisible();
  await expect(owner.button(t('importAgain.compare'))).toBeFocused();
  await look(app.page, info, 'other-sheet');
  await choose(t('sheet.sheetPicker'), 'People');
  await expect(rows).toContainText('Person 13');
  await expect(dialog.getByText(t('importAgain.otherHeadings'))).toBeHidden();
  await look(app.page, info, 'right-sheet');
  await owner.button(t('importAgain.compare')).click();
  await expect(dialog.getByText('2 people added, 0 people changed.', { exact: false })).toBeVisible();
  await expect(dialog.getByText('march.xlsx · sheet “People” · 12 rows')).toBeVisible();
  await look(app.page, info, 'compared-sheet');

  // From the comparison back, and compared afresh.
  await owner.button(t('sheet.readAsOther')).click();
  await choose(t('sheet.headerRow'), t('sheet.headerRowNone'));
  await expect(dialog.getByText(t('importAgain.otherHeadings'))).toBeVisible();
  await choose(t('sheet.headerRow'), 'Row 3: Name, Phone, City');
  await owner.button(t('importAgain.compare')).click();
  await expect(dialog.getByText('2 people added, 0 people changed.', { exact: false })).toBeVisible();
  await owner.button(t('importAgain.another')).click();

  // One that cannot be read at all says so, as ever.
  await owner.chooseFile({ name: 'blank.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(dialog.getByRole('alert')).toContainText(sheetProblemWords({ code: 'empty' }));

  // Letters that were guessed.
  const cyrillic = [0xce, 0xeb, 0xe5, 0xed, 0xe0];
  const text = [...Buffer.from('Name,Phone,City\n'), ...cyrillic, ...Buffer.from(`,${numbers[20]},Kyiv\n`)];
  await owner.chooseFile({ name: 'kyiv.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(rows).not.toContainText('Олена');
  await choose(t('sheet.encoding'), t('sheet.encodings.windows-1251'));
  await expect(rows).toContainText('Олена');
  await look(app.page, info, 'letters');
  await owner.button(t('importAgain.compare')).click();
  await dialog.getByRole('radio', { name: t('importAgain.ways.add') }).click();
  await owner.button('Add 1 person').click();
  await expect(app.page.getByRole('gridcell', { name: 'Олена' })).toBeVisible();

  // What was taken back is no list: only the one it was imported into is there.
  await owner.button(t('lists.back')).click();
  await expect(app.page.getByRole('row')).toHaveCount(2);
});

test('a newer file without headings is lined up by what its columns hold, and that is told; in doubt it is refused', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const bare = (name: string, rows: readonly string[][]) => csv(name, rows.slice(1), rows[0]);
  // Numbers side by side look as if a counter had given them out.
  const spread = fictionNumbers(1_800).filter((_, nth) => nth % 100 === 0);
  const names = ['Ann Lee', 'Ben Ode', 'Cleo Ray', 'Dan Fox', 'Eve Kim', 'Flo Roy', 'Gus Orr', 'Hana Abe'];
  const bareRow = (nth: number): [string, string] => [names[nth] ?? '', spread[nth] ?? ''];
  const all = [...names.keys()];
  await owner.skipWelcome();
  await owner.startWith(bare('bare.csv', all.slice(0, 6).map(bareRow)), 'check');
  await app.page.getByRole('link', { name: t('lists.title') }).click();
  await app.page.getByRole('gridcell', { name: 'bare', exact: true }).click();
  await owner.button(t('importAgain.open')).click();
  const dialog = app.page.getByRole('dialog');

  const twoNumbers = all.slice(1).map((nth) => [spread[nth + 8] ?? '', ...bareRow(nth)]);
  await owner.chooseFile(bare('two numbers.csv', twoNumbers));
  await owner.button(t('importAgain.compare')).click();
  await expect(dialog.getByRole('alert')).toContainText(t('errors.no_phone_in_file'));
  await look(app.page, info, 'in-doubt');
  await owner.button(t('importAgain.another')).click();

  // Its made-up headings are those of the list, so it is compared at once.
  const turned = all.slice(1).map((nth) => bareRow(nth).toReversed());
  await owner.chooseFile(bare('turned.csv', turned));
  const moved = { file: 'Column A', list: 'Column B' };
  await expect(dialog.getByText(t('importAgain.phoneHeader', moved))).toBeVisible();
  const put = { header: 'Column B', under: 'Column A' };
  await expect(dialog.getByText(t('importAgain.putUnder', put))).toBeVisible();
  await look(app.page, info, 'lined-up');
  await dialog.getByRole('radio', { name: t('importAgain.ways.add') }).click();
  await owner.button('Add 2 people').click();
  await expect(app.page.getByRole('row', { name: `Hana Abe ${spread[7]}` })).toBeVisible();
});
