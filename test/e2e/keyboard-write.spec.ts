import type { Locator, Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import type { Owner } from '../support/drive.ts';
import { ownerOf } from '../support/drive.ts';
import { csvOf } from '../support/csv-of.ts';
import { expect, test } from './fixture.ts';
import { field, keysOf, list } from './keys.ts';

const patients = csvOf('patients.csv', [
  ['Name', 'Phone', 'City', 'Visit date', 'At'],
  ['Maya Thompson', '+12025550114', 'Leeds', '3 March', '10:30'],
  ['Asha Devi', '+12025550115', '', '4 March', '11:30'],
  ['Omar Haddad', '+61491570156', 'Perth', '5 March', '12:30'],
]);

async function toWrite(page: Page): Promise<Owner> {
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(patients, 'write');
  return owner;
}

const message = (page: Page): Locator => page.getByRole('textbox', { name: t('write.message'), exact: true });

test('a template is chosen, matched to the columns, and kept, without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = await toWrite(page);
  const keys = keysOf(page);
  const dialog = page.getByRole('dialog');
  const open = owner.button(t('templates.open'));
  const use = dialog.getByRole('button', { name: t('templates.use') });

  await keys.to(open);
  await keys.press('Enter');
  await expect(dialog).toBeVisible();
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await keys.press('Enter');
  await keys.to(field(page, t('templates.search')));
  await keys.type('expect you');
  const radios = dialog.getByRole('radiogroup', { name: t('templates.list') }).getByRole('radio');
  await expect(radios).toHaveCount(1);
  await keys.to(use);
  await keys.press('Enter');
  await expect(dialog.getByText(t('templates.matchLead'))).toBeVisible();
  await keys.choose(list(page, 'time'), 'At');
  await keys.to(use);
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(message(page)).toHaveValue(/\{\{Visit date\}\} at \{\{At\}\}/);
  await expect(open).toBeFocused();

  const keep = owner.button(t('templates.saveMine'));
  await keys.to(keep);
  await keys.press('Enter');
  await expect(field(page, t('templates.name'))).toBeFocused();
  await keys.type('Visit');
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(keep).toBeFocused();

  // On their own screen: changed, doubled and removed.
  await keys.backTo(page.getByRole('link', { name: t('templates.title') }));
  await keys.press('Enter');
  await owner.on(t('templates.title'));
  const own = page.getByRole('radiogroup', { name: t('templates.list') }).getByRole('radio');
  await keys.to(owner.button(t('templates.duplicate')));
  await keys.press('Enter');
  await expect(field(page, t('templates.name'))).toHaveValue('Visit (2)');
  await keys.press('Enter');
  await expect(own).toHaveCount(2);
  await expect(owner.button(t('templates.duplicate'))).toBeFocused();
  await keys.backTo(own.first());
  await keys.press('ArrowDown');
  await expect(own.last()).toBeChecked();
  await keys.to(owner.button(t('templates.remove')));
  await keys.press('Enter');
  await keys.to(owner.button(t('templates.removeConfirm')));
  await keys.press('Enter');
  await expect(own).toHaveCount(1);
  await expect(dialog).toBeHidden();
  await expect(owner.button(t('templates.remove'))).toBeFocused();
});

test('a message is written, mended and taken back without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = await toWrite(page);
  const keys = keysOf(page);
  await keys.to(message(page));
  await keys.type('Hi {{');
  await keys.press('ArrowDown', 'ArrowUp', 'Enter');
  await expect(message(page)).toHaveValue('Hi {{Name}}');
  await keys.choose(list(page, t('write.filterLabel', { keyword: 'Name' })), t('write.filters.first'));
  await keys.to(field(page, t('write.fallbackHere', { keyword: 'Name' })));
  await keys.type('friend');
  await expect(message(page)).toHaveValue('Hi {{Name:first|friend}}');
  await keys.to(owner.button(t('write.removeKeyword')));
  await keys.press('Enter');
  await expect(message(page)).toHaveValue('Hi ');
  await expect(message(page)).toBeFocused();

  // A mistake is replaced, and typing goes on.
  await keys.type('{{nmae}}');
  await keys.choose(list(page, t('write.useInsteadLabel', { keyword: 'nmae' })), 'Name');
  await expect(message(page)).toHaveValue('Hi {{Name}}');
  await expect(message(page)).toBeFocused();

  // Undo to the very start: the button is off, the focus is not.
  const undo = owner.button(t('write.undo'));
  const redo = owner.button(t('write.redo'));
  await keys.backTo(undo);
  for (let step = 0; step < 20 && (await undo.isEnabled()); step += 1) await keys.press('Enter');
  await expect(message(page)).toHaveValue('');
  await expect(redo).toBeFocused();
  for (let step = 0; step < 20 && (await redo.isEnabled()); step += 1) await keys.press('Enter');
  await expect(message(page)).toHaveValue('Hi {{Name}}');
  await expect(page.getByRole('toolbar').locator(':focus')).toBeVisible();

  const emoji = owner.button(t('write.emoji'));
  await keys.to(emoji);
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: '🙂' })).toBeFocused();
  await keys.press('Tab', 'Escape');
  await expect(emoji).toBeFocused();
  await expect(page.getByRole('button', { name: '🙂' })).toBeHidden();
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: '🙂' })).toBeFocused();
  await keys.press('Enter');
  await expect(message(page)).toBeFocused();

  // A value for who has none, the way through the people, and every way out at the bottom.
  await keys.type(' {{City}}');
  await keys.to(field(page, t('write.fallbackLabel', { keyword: 'City' })));
  await keys.type('your town');
  const next = owner.button(t('write.following'));
  await keys.to(next);
  await keys.press('Enter', 'Enter');
  await expect(page.getByText('3 of 3')).toBeVisible();
  await expect(owner.button(t('write.previous'))).toBeFocused();
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('review.title'));
});

test('an official template is filled in without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = await toWrite(page);
  const keys = keysOf(page);
  await keys.choose(list(page, t('write.channel')), t('channels.whatsapp_official'));
  await keys.backTo(page.getByRole('radio', { name: t('official.free') }));
  await keys.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: t('official.approved') })).toBeChecked();
  await keys.to(field(page, t('official.id')));
  await keys.type('visit_3');
  await keys.to(field(page, t('official.language')));
  await keys.type('en');
  await keys.to(field(page, t('official.body')));
  await keys.type('Hello {{1}}, see you on {{2}}.');
  const place = (name: string): Locator => field(page, t('official.place', { place: name }));
  await keys.to(place('1'));
  await keys.type('{{name:first|friend}}');
  await keys.choose(list(page, t('official.putIn', { place: '2' })), 'Visit date');
  await expect(place('2')).toHaveValue('{{Visit date}}');
  await expect(page.getByRole('region', { name: t('write.preview') })).toContainText(
    'Hello Maya, see you on 3 March.',
  );
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('review.title'));
});
