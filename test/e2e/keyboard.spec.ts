import type { Locator, Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import type { Owner } from '../support/drive.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft } from '../support/make-draft.ts';
import { expect, test } from './fixture.ts';
import { keysOf } from './keys.ts';
import { isOnElectron } from './open-app.ts';
import { askOf, realAccount } from './send-to.ts';
import '../support/page-window.ts';

const sheetOf = (rows: string[][]) => ({
  name: 'patients.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')),
});
const patients = sheetOf([
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
const list = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

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

test('Review is narrowed, sorted, unticked and tested without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  const rows = [...fictionRows(30), ['Olive', '+61491570156'], ['Nobody', '12'], ['', '+12025550199']];
  await owner.startWith(sheetOf([['Name', 'Phone'], ...rows]), 'write');
  await owner.write('Hi {{name|friend}}');
  const keys = keysOf(page);
  await keys.choose(list(page, t('write.channel')), 'SMS');
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('review.title'));
  const grid = page.getByRole('grid');
  const chip = (name: RegExp): Locator => page.getByRole('button', { name });

  const invalid = chip(/^1 Number to fix$/);
  await keys.to(invalid);
  await keys.press('Space');
  await expect(invalid).toHaveAttribute('aria-pressed', 'true');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await keys.press('Space');
  await expect(grid).toHaveAttribute('aria-rowcount', '33');

  await keys.to(field(page, t('review.search')));
  await keys.type('olive');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await keys.press('ControlOrMeta+a', 'Delete');
  await keys.choose(list(page, t('review.sort')), t('review.sorts.segments'));
  await keys.backTo(list(page, t('review.country')));
  await keys.choose(list(page, t('review.country')), /^Australia/);
  await expect(grid).toHaveAttribute('aria-rowcount', '2');

  // The button goes with the last message that is ticked; the focus does not.
  const untick = owner.button(t('review.untickShown', { count: 1 }));
  await keys.to(untick);
  await keys.press('Enter');
  await expect(untick).toBeHidden();
  await expect(chip(/^1 Unticked$/)).toBeVisible();
  await keys.backTo(list(page, t('review.country')));
  await keys.choose(list(page, t('review.country')), t('review.allCountries'));

  await keys.to(grid);
  await keys.press('ArrowDown', 'Space');
  await expect(chip(/^2 Unticked$/)).toBeVisible();
  await keys.press('Space', 'End', 'Home', 'PageDown');
  await expect(chip(/^1 Unticked$/)).toBeVisible();
  await keys.press('Home', 'ArrowDown');

  const offer = owner.button(t('review.test.button'));
  await keys.to(offer);
  await keys.press('Enter', 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(offer).toBeFocused();
  await keys.press('Enter');
  await expect(field(page, t('review.test.number'))).toBeFocused();
  await keys.type('+1 202 555 0199');
  await keys.to(owner.button(t('review.test.send')));
  await keys.press('Enter');
  await expect(page.getByText(t('review.test.outcome.practice'))).toBeVisible();
  await expect(owner.button(t('review.test.send'))).toBeFocused();
  await keys.backTo(
    page.getByRole('dialog').getByText(t('review.test.close')).locator('xpath=ancestor::button'),
  );
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(offer).toBeFocused();
});

test('a first real campaign is confirmed, sent, taken back and sent without a mouse', async ({ app }) => {
  test.skip(isOnElectron, 'The gateway of this spec is in its own process.');
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app);
  await makeDraft(ask, fictionRows(12), { accountId, channelId: 1, step: 'review' });
  await owner.button(t('home.goOn')).click();
  await owner.on(t('review.title'));
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('send.title'));
  const limit = field(page, t('send.budget'));
  await keys.to(limit);
  await keys.type('1,234');
  await expect(page.getByText(t('send.budgetBad'))).toBeVisible();
  await expect(owner.sendButton()).toBeDisabled();
  await keys.press('ControlOrMeta+a');
  await keys.press('Delete');
  await expect(page.getByText(t('send.budgetBad'))).toBeHidden();
  await keys.to(page.getByRole('checkbox', { name: t('send.warningRead') }));
  await keys.press('Space');
  await keys.to(field(page, t('send.confirmLabel', { number: '12' })));
  await keys.type('12');
  await keys.to(owner.sendButton());
  await keys.press('Enter');
  await expect(owner.button(t('send.undo'))).toBeFocused();
  await keys.press('Enter');
  await owner.on(t('send.title'));
  await expect(limit).toBeVisible();
  expect(app.behind.queue.count()).toBe(0);
  await keys.to(field(page, t('send.confirmLabel', { number: '12' })));
  await keys.type('12');
  await keys.to(owner.sendButton());
  await keys.press('Enter');
  await expect(owner.button(t('send.undo'))).toBeFocused();
  // The seconds pass: what was to be pressed goes, and the focus stays on the screen.
  await expect(page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible();
  await keys.press('Tab');
  expect(app.behind.queue.count()).toBe(12);
});

test('prices are set, changed and taken away without a mouse, and no key of a limit is lost', async ({
  app,
}) => {
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await page.getByRole('link', { name: t('shell.settings') }).click();
  await owner.on(t('settings.title'));
  const country = list(page, t('settings.priceCountry'));
  const amount = field(page, t('settings.priceAmount'));
  const add = owner.button(t('settings.priceAdd'));
  const remove = (name: string): Locator =>
    page.getByRole('button', {
      name: new RegExp(`^${t('settings.priceRemove', { channel: '.*', country: name })}$`),
    });
  for (const [name, typed] of [
    ['India +', '0,25'],
    ['Brazil +', '0.5'],
  ] as const) {
    await keys.to(country);
    await keys.type(name);
    await keys.press('ArrowDown', 'Enter');
    await keys.to(amount);
    await keys.type(typed);
    await keys.to(add);
    await keys.press('Enter');
    await expect(amount).toHaveValue('');
    await expect(amount).toBeFocused();
    await keys.backTo(country);
  }
  await keys.backTo(remove('Brazil'));
  await keys.press('Enter');
  await expect(remove('Brazil')).toBeHidden();
  await expect(remove('India')).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText(t('settings.pricesNone'))).toBeVisible();

  const limit = field(page, t('settings.budget'));
  await keys.to(limit);
  await page.keyboard.type('12345.67');
  const budget = (): Promise<string | null> =>
    page.evaluate(async () => {
      const read = await window.sendsheet.calls['settings.read']({});
      return read.ok ? read.value.budget : 'failed';
    });
  await expect.poll(budget).toBe('12345.67');
});
