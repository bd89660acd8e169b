import { t } from '../../shared/text/index.ts';
import { makeXlsx } from '../fixtures/workbooks.ts';
import { groupCounts, ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

test('cells copied in Excel or Google Sheets are pasted with all their digits', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await owner.button(t('sheet.pasteOpen')).click();
  const cells = [
    'Name\tMobile\tAddress',
    'Ana Rao\t09876543210\t"12, MG Road\nPune, India"',
    'Bo "B" Lal\t+91 98765 43211\t4, MG Road, Pune, India',
  ].join('\r\n');
  await app.page.getByRole('textbox', { name: t('sheet.pasteLabel') }).fill(cells);
  await look(app.page, info, 'paste');
  await owner.button(t('sheet.pasteUse')).click();
  await owner.on(t('sheet.titleInHand'));
  const rows = app.page.getByRole('grid', { name: t('sheet.firstRows') });
  await expect(rows.getByRole('gridcell', { name: '09876543210', exact: true })).toBeVisible();
  await expect(rows.getByRole('gridcell', { name: 'Bo "B" Lal', exact: true })).toBeVisible();
  await expect(rows.getByRole('gridcell', { name: '4, MG Road, Pune, India', exact: true })).toBeVisible();
  await look(app.page, info, 'pasted');
});

test('hidden rows are left out until the owner says so, and then sent like the others', async ({ app }) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const people = ['1', '2', '3'].map((last, at) => {
    const hidden = at === 1 ? ' hidden="1"' : '';
    return `<row r="${at + 2}"${hidden}>${cell(`A${at + 2}`, `P${last}`)}${cell(`B${at + 2}`, `+1202555010${last}`)}</row>`;
  });
  const data = `<sheetData><row r="1">${cell('A1', 'Name')}${cell('B1', 'Phone')}</row>${people.join('')}</sheetData>`;
  const buffer = Buffer.from(makeXlsx({ sheets: [{ name: 'S', data }] }));
  await owner.chooseFile({ name: 'filtered.xlsx', mimeType: 'application/octet-stream', buffer });
  await owner.on(t('sheet.titleInHand'));
  await expect(app.page.getByText(t('sheet.hidden', { count: 1 }))).toBeVisible();
  await owner.next();
  await owner.on(t('match.title'));
  await owner.next();
  await owner.on(t('check.title'));
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 2, Hidden: 1 });
  await owner.button(t('common.back')).click();
  await owner.on(t('match.title'));
  await owner.button(t('common.back')).click();
  await app.page.getByRole('switch', { name: t('sheet.hiddenSwitch') }).click();
  await expect(app.page.getByText(t('sheet.hiddenIncluded', { count: 1 }))).toBeVisible();
  await owner.next();
  await owner.on(t('match.title'));
  await owner.next();
  await owner.on(t('check.title'));
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 3, Hidden: 0 });
});
