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
  await owner.startWith(csv(rows), 'match');
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
  // Explained once, the word counts for all its rows.
  await owner.button(t('common.back')).click();
  await app.page
    .getByRole('combobox', { name: t('match.countryWord', { word: 'Atlantis', count: 2 }) })
    .click();
  await app.page.getByRole('option', { name: /^India / }).click();
  await expect(app.page.getByText('5 of 5 rows name a country')).toBeVisible();
  await expect(app.page.getByText('5 of 5 numbers look right')).toBeVisible();
  await look(app.page, info, 'match-explained');
  await owner.next();
  await owner.on(t('check.title'));
  await expect(app.page.getByText('The country “Atlantis” is not known')).toBeHidden();
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

test('repairs are suggested by kind with before and after, accepted one by one or all at once, and taken back', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const chip = (words: string) => app.page.getByText(words, { exact: true });
  const state = (words: RegExp) => app.page.getByRole('button', { name: words });
  await toMatch(owner, [
    ['Name', 'Phone'],
    ['Ann', '+91 98765 43210'],
    ['Bea', '+91 98765 4321l'],
    ['Cy', '+91 98765 432O2'],
    ['Dee', '+91 98765 43213 / +91 98765 43214'],
    ['Eve', '9.19877E+11'],
    ['Fay', '+91 98765 43215 (office)'],
  ]);
  await owner.next();
  await owner.on(t('check.title'));
  await expect(state(/^5 Fix/)).toBeVisible();
  await chip('2 with letters for digits').click();
  await expect(app.page.getByText('2 numbers have letters where digits belong')).toBeVisible();
  await expect(app.page.getByRole('grid').getByRole('row')).toHaveCount(3);
  await expect(app.page.getByRole('grid')).toContainText('+919876543211');
  await chip('2 with letters for digits').click();
  await expect(app.page.getByText('5 rows are not sent to as they stand')).toBeVisible();
  await chip('2 with letters for digits').click();
  await look(app.page, info, 'check-repairs');
  await app.page.getByRole('button', { name: 'Accept +919876543211 in row 3' }).click();
  await expect(state(/^4 Fix/)).toBeVisible();
  await app.page.getByRole('button', { name: t('repairs.acceptAll', { count: 1 }) }).click();
  await expect(state(/^3 Fix/)).toBeVisible();
  await expect(state(/^3 Ready/)).toBeVisible();
  await app.page.getByRole('button', { name: /^Undo/ }).click();
  await expect(state(/^4 Fix/)).toBeVisible();
  await expect(app.page.getByRole('gridcell', { name: '+91 98765 432O2' })).toBeVisible();
  await chip('1 with two numbers').last().click();
  await look(app.page, info, 'check-two-numbers');
  await owner.button(t('repairs.takeSecond')).click();
  await expect(state(/^3 Fix/)).toBeVisible();
  await state(/^3 Ready/).click();
  await expect(app.page.getByRole('gridcell', { name: '919876543214', exact: true })).toBeVisible();
  // What Excel cut short stays with the owner.
  await state(/^3 Fix/).click();
  await expect(app.page.getByText('Excel has cut this number short')).toBeVisible();
  await look(app.page, info, 'check-fix');
});

test('two numbers in a cell become a row each, which is sent to and can be taken back', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const state = (words: RegExp) => app.page.getByRole('button', { name: words });
  await toMatch(owner, [
    ['Name', 'Phone'],
    ['Ann', '+12025550100'],
    ['Bea', '+1 202 555 0101 / +1 202 555 0102'],
    ['Cy', '+12025550103'],
  ]);
  await owner.next();
  await owner.on(t('check.title'));
  await app.page.getByRole('button', { name: t('repairs.rowEachLabel', { row: 3 }) }).click();
  await expect(state(/^4 Ready/)).toBeVisible();
  await state(/^4 Ready/).click();
  await app.page.getByText('2 tidied', { exact: true }).click();
  const rows = app.page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  // The cell of the sheet stays in sight beside each number made of it.
  await expect(rows.nth(1)).toContainText('+1 202 555 0101 / +1 202 555 0102');
  await expect(rows.nth(2)).toContainText('12025550102');
  await expect(rows.nth(2)).toContainText('from row 3');
  await look(app.page, info, 'check-row-each');
  await app.page.getByRole('button', { name: /^Undo/ }).click();
  await expect(state(/^2 Ready/)).toBeVisible();
  await state(/^1 Fix/).click();
  await app.page.getByText('1 with two numbers', { exact: true }).last().click();
  await look(app.page, info, 'check-two-numbers');
  await owner.button(t('repairs.rowForEach')).click();
  await expect(state(/^4 Ready/)).toBeVisible();
  await app.restart();
  const again = ownerOf(app.page);
  await again.button(t('home.goOn')).click();
  await again.on(t('check.title'));
  await expect(app.page.getByRole('button', { name: /^4 Ready/ })).toBeVisible();
  await again.next();
  await again.on(t('write.title'));
  await again.write('Hi {{name}}');
  await again.next();
  await again.on(t('review.title'));
  await again.next();
  await again.on(t('send.title'));
  await again.sendButton().click();
  await expect.poll(() => app.behind.queue.list().length, { timeout: 60_000 }).toBe(4);
  const sent = app.behind.queue.list().map(({ number, message }) => `${number} ${message}`);
  expect(sent).toEqual([
    '12025550100 Hi Ann',
    '12025550101 Hi Bea',
    '12025550103 Hi Cy',
    '12025550102 Hi Bea',
  ]);
});

test('the first name of a column of whole names is a keyword of its own, and is remembered', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const people = [
    ['Customer', 'Phone'],
    ['Schmidt, Dr. Anna', '+12025550100'],
    ['Ravi Kumar', '+12025550101'],
  ];
  await toMatch(owner, people);
  const split = app.page.getByRole('checkbox', { name: /Also offer the first name/ });
  await expect(app.page.getByText('Anna · Ravi', { exact: true })).toBeVisible();
  await split.check();
  await expect(app.page.getByText('{{first name}}', { exact: true })).toBeVisible();
  await look(app.page, info, 'match-first-name');
  await owner.next();
  await owner.on(t('check.title'));
  await owner.next();
  await owner.on(t('write.title'));
  await owner.write('Hi {{first name}}');
  await expect(app.page.getByText('Hi Anna')).toBeVisible();
  await owner.next();
  await owner.on(t('review.title'));
  await expect(app.page.getByRole('gridcell', { name: 'Hi Ravi' })).toBeVisible();
  await app.page.getByRole('navigation').getByText(t('shell.home'), { exact: true }).click();
  await owner.on(t('home.title'));
  await owner.startWith(csv(people), 'match');
  await expect(split).toBeChecked();
  await expect(app.page.getByText(t('match.remembered'))).toBeVisible();
});
