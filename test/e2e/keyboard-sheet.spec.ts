import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { keysOf, list } from './keys.ts';

type OwnFile = ReturnType<typeof csvOf>;

const people = csvOf('people.csv', [['Name', 'Phone'], ...fictionRows(3)]);
const blank: OwnFile = { name: 'blank.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) };
/** What has the focus, where it is in the screen with this title and not beside it, where a second Enter closes the draft. */
const focusIn = (page: Page, title: string) => page.getByRole('region', { name: title }).locator(':focus');

/** Enter opens the dialog of the system, in which files are chosen. */
async function chooseByKeys(page: Page, ...files: OwnFile[]): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await opening).setFiles(files);
}

// Without a listener that stays, the browser may open a dialog of its own before the next one is listened for.
test.beforeEach(({ app }) => void app.page.on('filechooser', () => undefined));

test('a sheet is chosen, refused, read another way and taken without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  const choose = page.locator('button').filter({ hasText: t('sheet.chooseFile') });

  await keys.to(owner.button(t('sheet.pasteOpen')));
  await keys.press('Enter', 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(owner.button(t('sheet.pasteOpen'))).toBeFocused();

  await keys.backTo(choose);
  await chooseByKeys(page, blank);
  await expect(page.getByRole('alert')).toContainText(t('sheetProblems.empty'));
  await expect(focusIn(page, t('sheet.title'))).toBeVisible();
  await keys.to(choose);
  await chooseByKeys(page, people);
  await owner.on(t('sheet.titleInHand'));
  await expect(focusIn(page, t('sheet.titleInHand'))).toBeVisible();

  const rows = page.getByRole('grid', { name: t('sheet.firstRows') });
  await keys.choose(list(page, t('sheet.delimiter')), t('sheet.semicolon'));
  await expect(rows).toContainText('Name,Phone');
  await keys.choose(list(page, t('sheet.delimiter')), t('sheet.comma'));
  await expect(rows.getByRole('columnheader', { name: 'Phone', exact: true })).toBeVisible();

  await keys.backTo(owner.button(t('sheet.another')));
  await keys.press('Enter');
  await expect(choose).toBeFocused();
  await chooseByKeys(page, people, { ...people, name: 'more.csv' });
  const otherWay = owner.button(t('sheet.readFileAsOther', { file: 'more.csv' }));
  await keys.to(otherWay);
  await keys.press('Enter');
  await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(otherWay).toBeFocused();
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('match.title'));
  await expect(focusIn(page, t('match.title'))).toBeVisible();
});

test('a newer file is compared and taken into its list, and taken out again, without a mouse', async ({
  app,
}) => {
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await owner.startWith(people, 'check');
  await keys.backTo(page.getByRole('link', { name: t('lists.title') }));
  await keys.press('Enter');
  await owner.on(t('lists.title'));
  await keys.to(page.getByRole('grid'));
  await keys.press('Enter');
  await owner.on('people');
  await keys.to(owner.button(t('importAgain.open')));
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('button').filter({ hasText: t('importAgain.chooseFile') })).toBeFocused();
  await chooseByKeys(page, csvOf('newer.csv', [['Name', 'Phone'], ...fictionRows(5)]));
  const way = (name: 'add' | 'update' | 'replace') =>
    dialog.getByRole('radio', { name: t(`importAgain.ways.${name}`) });
  await expect(way('add')).toBeFocused();
  await keys.press('ArrowDown', 'ArrowDown');
  await expect(way('replace')).toBeChecked();
  await keys.to(owner.button(t('importAgain.confirm.replace')));
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(6);
  await keys.to(owner.button(t('importAgain.imports')));
  await keys.press('Enter');
  await keys.to(owner.button(t('importAgain.undo')).first());
  await keys.press('Enter');
  await keys.to(owner.button(t('importAgain.undoConfirm')));
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(4);
});
