import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const csv = (rows: readonly string[][]) => ({
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
});

async function toMatch(owner: Owner, rows: readonly string[][]): Promise<void> {
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await owner.chooseFile(csv(rows));
  await owner.on(t('sheet.titleInHand'));
  await owner.next();
  await owner.on(t('match.title'));
}

test('a column of countries decides for its rows, and words that are no countries are told', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  await toMatch(owner, [
    ['Name', 'Phone', 'Country'],
    ['Ann', '(202) 555-0102', 'U.S.A.'],
    ['Bea', '07400 123456', 'United Kingdom'],
    ['Chloé', '06 12 34 56 78', 'Francia'],
    ['Cy', '9876543210', 'Atlantis'],
    ['Asha', '+91 98765 43210', 'Atlantis'],
  ]);
  await expect(app.page.getByRole('combobox', { name: 'What Country becomes' })).toHaveValue(
    t('match.roles.country'),
  );
  await expect(app.page.getByText('3 of 5 rows name a country')).toBeVisible();
  await expect(app.page.getByText('4 of 5 numbers look right')).toBeVisible();
  await look(app.page, info, 'match-countries');
  await owner.next();
  await owner.on(t('check.title'));
  await expect(app.page.getByText('The country “Atlantis” is not known')).toBeVisible();
  await look(app.page, info, 'check-countries');
  // The column is a keyword no more: the same cells are read with the default country alone.
  await owner.button(t('common.back')).click();
  await app.page.getByRole('combobox', { name: 'What Country becomes' }).click();
  await app.page.getByRole('option', { name: t('match.roles.keyword') }).click();
  await expect(app.page.getByText('3 of 5 rows name a country')).toBeHidden();
});

test('landlines and tidied numbers can be looked through, and a toll-free number waits for the owner', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  await toMatch(owner, [
    ['Name', 'Phone'],
    ['Ann', '+911123456789'],
    ['Bea', '+91 98765 43210'],
    ['Cy', '+919876543211'],
    ['Dee', '+91 1800 123 4567'],
  ]);
  await owner.next();
  await owner.on(t('check.title'));
  await expect(app.page.getByText('A toll-free number. It may not get messages')).toBeVisible();
  await look(app.page, info, 'check-special');
  await app.page.getByRole('button', { name: /^3 Ready/ }).click();
  await app.page.getByText('1 landline').click();
  await expect(
    app.page.getByText('1 number is a landline. WhatsApp Personal may not reach it.'),
  ).toBeVisible();
  await expect(app.page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await look(app.page, info, 'check-landlines');
  await app.page.getByText('1 tidied').click();
  const tidied = app.page.getByRole('grid').getByRole('row').nth(1);
  await expect(tidied).toContainText('+91 98765 43210');
  await expect(tidied).toContainText('919876543210');
  await look(app.page, info, 'check-tidied');
  await app.page.getByRole('button', { name: /^1 Fix/ }).click();
  await app.page.getByRole('switch', { name: t('check.allSpecial') }).click();
  await expect(app.page.getByRole('button', { name: /^4 Ready/ })).toBeVisible();
});
