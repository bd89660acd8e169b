import { t } from '../../shared/text/index.ts';
import { brokenSheet } from '../fixtures/broken-sheet.ts';
import { ownerOf } from '../support/drive.ts';
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
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await owner.chooseFile(file);
  await owner.on(t('sheet.titleInHand'));
  await owner.next();
  await owner.on(t('match.title'));
  await owner.next();
  await owner.on(t('check.title'));
}

const counts = async ({ page }: Owner): Promise<Record<string, number>> => {
  const texts = await page
    .getByRole('group', { name: t('check.groups') })
    .getByRole('button')
    .allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => text.split('\n')).map(([count = '', word = '']) => [word.trim(), Number(count)]),
  );
};

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
  expect(await counts(owner)).toEqual(before);
  await expect(table.getByRole('row').nth(1)).toContainText(t('duplicates.kept'));
  await expect(table.getByRole('row').nth(1)).not.toContainText('Ben Schmidt');
});
