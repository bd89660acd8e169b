import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const people = {
  name: 'customers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [['Name', 'Phone', 'City'], ...fictionRows(12).map((row) => [...row, 'Leeds'])]
      .map((row) => row.join(','))
      .join('\n'),
  ),
};

test('a sheet that was chosen is a list: opened, renamed, used by another campaign, removed', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  const toLists = (): Promise<void> => page.getByRole('link', { name: t('lists.title') }).click();
  await owner.skipWelcome();
  await toLists();
  await expect(page.getByText(t('lists.empty'))).toBeVisible();
  await look(page, info, 'empty');

  await page.getByRole('link', { name: t('shell.home') }).click();
  await owner.startWith(people, 'check');

  await toLists();
  await owner.on(t('lists.title'));
  await expect(page.getByRole('gridcell', { name: 'customers', exact: true })).toBeVisible();
  await look(page, info, 'lists');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await owner.on('customers');
  await expect(page.getByRole('gridcell', { name: 'Person 12' })).toBeVisible();
  await page.getByLabel(t('lists.searchRows')).fill('person 12');
  await expect(page.getByRole('row')).toHaveCount(2);
  await look(page, info, 'rows');

  await owner.button(t('lists.rename')).click();
  await page.getByRole('textbox', { name: t('lists.name') }).fill('Best customers');
  await owner.button(t('lists.save')).click();
  await owner.on('Best customers');
  await owner.button(t('lists.newCampaign')).click();
  await owner.on(t('check.title'));
  await expect(page.getByText('12 people get a message, from 12 rows')).toBeVisible();

  await toLists();
  await page.getByRole('gridcell', { name: 'Best customers' }).click();
  await owner.button(t('lists.remove')).click();
  await expect(page.getByText('2 drafts use it and start again at Choose sheet')).toBeVisible();
  await look(page, info, 'remove');
  await owner.button(t('lists.removeConfirm')).click();
  await expect(page.getByText(t('lists.empty'))).toBeVisible();
  await page.getByRole('link', { name: t('shell.home') }).click();
  await owner.button(t('home.goOn')).first().click();
  await owner.on(t('sheet.title'));
});
