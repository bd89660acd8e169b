import { t } from '../../shared/text/index.ts';
import { makeOle2 } from '../fixtures/old-excel.ts';
import { picture } from '../fixtures/picture.ts';
import { toldBook } from '../fixtures/told-book.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const locked = Buffer.from(
  makeOle2({ EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(5000) }),
);

test('what is strange about a sheet is told, and hidden columns can be left out', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await owner.chooseFile({ name: 'school.xlsx', mimeType, buffer: toldBook() });
  await owner.on(t('sheet.titleInHand'));
  const told = app.page.getByRole('list', { name: t('sheet.factsTitle') });
  const facts: string[] = [
    t('sheet.passedOver', { sheet: 'People', first: 'Notes' }),
    t('sheet.hiddenSheets', { count: 1, sheets: 'Archive' }),
    t('sheet.titleRows', { count: 1 }),
    t('sheet.madeHeaders', { count: 2, headers: 'Column C, Name (2)' }),
    t('sheet.blankRows', { count: 1, row: 4 }),
    t('sheet.errorCells', { count: 1, row: 5 }),
    t('sheet.totalRow', { row: 6, text: 'Total' }),
  ];
  await expect(told.getByRole('listitem')).toHaveText(facts);
  await app.page.getByRole('switch', { name: t('sheet.hiddenColumnsSwitch') }).click();
  await expect(
    app.page.getByText(t('sheet.hiddenColumnsOut', { count: 1, columns: 'Inside' })),
  ).toBeVisible();
  await look(app.page, info, 'told');
  await app.page.getByRole('button', { name: t('common.next') }).click();
  await owner.on(t('match.title'));

  await app.restart();
  const again = ownerOf(app.page);
  await again.button(t('home.goOn')).first().click();
  await again.on(t('match.title'));
  await again.button(t('common.back')).click();
  await again.on(t('sheet.titleInHand'));
  const still = app.page.getByRole('list', { name: t('sheet.factsTitle') });
  await expect(still.getByRole('listitem')).toHaveText(
    facts.with(1, t('sheet.hiddenSheetsKept', { count: 1, sheets: 'Archive' })),
  );
  await expect(app.page.getByRole('combobox', { name: t('sheet.headerRow') })).toBeDisabled();
  const hidden = app.page.getByRole('switch', { name: t('sheet.hiddenColumnsSwitch') });
  await expect(hidden).not.toBeChecked();
  await hidden.click();
  await expect(app.page.getByText(t('sheet.hiddenColumns', { count: 1, columns: 'Inside' }))).toBeVisible();
  await look(app.page, info, 'told-again');
});

test('letters and cells are read as the owner says, also after the app was closed', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  // "Имя|Mobile", "Олена|…" as Windows-1251.
  const cyrillic = [0xc8, 0xec, 0xff, ...Buffer.from('|Mobile\n'), 0xce, 0xeb, 0xe5, 0xed, 0xe0];
  const buffer = Buffer.from([...cyrillic, ...Buffer.from('|+380501234567\n')]);
  await owner.chooseFile({ name: 'kyiv.csv', mimeType: 'text/csv', buffer });
  await owner.on(t('sheet.titleInHand'));
  const rows = app.page.getByRole('grid', { name: t('sheet.firstRows') });
  await expect(rows).not.toContainText('Олена');
  const choose = async (label: string, option: string): Promise<void> => {
    await app.page.getByRole('combobox', { name: label }).click();
    await app.page.getByRole('option', { name: option }).click();
  };
  await choose(t('sheet.encoding'), t('sheet.encodings.windows-1251'));
  await expect(rows).toContainText('Олена');
  await choose(t('sheet.delimiter'), t('sheet.semicolon'));
  await expect(rows).toContainText('Олена|+380501234567');
  await choose(t('sheet.delimiter'), t('sheet.bar'));
  await expect(rows.getByRole('gridcell', { name: 'Олена', exact: true })).toBeVisible();
  await look(app.page, info, 'letters');
  await app.page.getByRole('button', { name: t('common.next') }).click();
  await owner.on(t('match.title'));

  await app.restart();
  const again = ownerOf(app.page);
  await again.button(t('home.goOn')).first().click();
  await again.button(t('common.back')).click();
  await expect(app.page.getByRole('grid', { name: t('sheet.firstRows') })).toContainText('Олена');
  const value = (label: string): Promise<string> =>
    app.page.getByRole('combobox', { name: label }).inputValue();
  await expect.poll(() => value(t('sheet.encoding'))).toBe(t('sheet.encodings.windows-1251'));
  await expect.poll(() => value(t('sheet.delimiter'))).toBe(t('sheet.bar'));
});

test('Chinese and Japanese letters are read as the owner says', async ({ app }) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  const files = [
    { encoding: 'gbk', letters: [0xcd, 0xf5, 0xd0, 0xe3], name: '王秀' },
    { encoding: 'shift_jis', letters: [0x8d, 0xb2, 0x93, 0xa1], name: '佐藤' },
  ] as const;
  for (const { encoding, letters, name } of files) {
    const buffer = Buffer.from([
      ...Buffer.from('Name,Phone\n'),
      ...letters,
      ...Buffer.from(',+12025550101\n'),
    ]);
    await owner.chooseFile({ name: `${encoding}.csv`, mimeType: 'text/csv', buffer });
    await owner.on(t('sheet.titleInHand'));
    const rows = app.page.getByRole('grid', { name: t('sheet.firstRows') });
    await expect(rows).not.toContainText(name);
    await app.page.getByRole('combobox', { name: t('sheet.encoding') }).click();
    await app.page.getByRole('option', { name: t(`sheet.encodings.${encoding}`) }).click();
    await expect(rows.getByRole('gridcell', { name, exact: true })).toBeVisible();
    await owner.button(t('sheet.another')).click();
    await owner.on(t('sheet.title'));
  }
});

for (const [code, name, buffer] of [
  ['empty', 'contacts.xlsx', Buffer.alloc(0)],
  ['not_a_sheet', 'contacts.xlsx', Buffer.from(picture)],
  ['damaged', 'contacts.xlsx', toldBook().subarray(0, 3000)],
  ['encrypted', 'contacts.xlsx', locked],
] as const) {
  test(`a file that cannot be read says so on screen: ${code}`, async ({ app }, info) => {
    const owner = ownerOf(app.page);
    await owner.skipWelcome();
    await owner.newCampaign();
    await owner.on(t('sheet.title'));
    await owner.chooseFile({ name, mimeType, buffer });
    await expect(app.page.getByRole('alert')).toContainText(t(`sheetProblems.${code}`));
    await look(app.page, info, code);
  });
}
