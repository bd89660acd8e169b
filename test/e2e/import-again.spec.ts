import { t } from '../../shared/text/index.ts';
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
