import type { Locator } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { csvOf } from '../support/csv-of.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import { expect, test } from './fixture.ts';
import { field, keysOf, list } from './keys.ts';
import { isOnElectron } from './open-app.ts';
import { askOf, realAccount } from './send-to.ts';
import '../support/page-window.ts';

test('Review is narrowed, sorted, unticked and tested without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  const rows = [...fictionRows(30), ['Olive', '+61491570156'], ['Nobody', '12'], ['', '+12025550199']];
  await owner.startWith(csvOf('patients.csv', [['Name', 'Phone'], ...rows]), 'write');
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
  await keys.press('Home', ...Array<string>(32).fill('ArrowDown'), ...Array<string>(31).fill('ArrowUp'));

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
  for (const [name, label, typed, isTaken] of [
    ['India', 'India +91', '0,25', true],
    ['Brazil', 'Brazil +55', '0.5', false],
  ] as const) {
    await keys.to(country);
    await keys.type(name);
    // One takes it from the list; the other only types it and goes on.
    if (isTaken) await keys.press('Enter');
    await keys.to(amount);
    await expect(country).toHaveValue(label);
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

test('whoever had a message before is left out without a mouse', async ({ app }) => {
  test.skip(isOnElectron, 'The gateway of this spec is in its own process.');
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app);
  const sent = await makeDraft(ask, fictionRows(3), { accountId, channelId: 10 });
  await ask('campaigns.send', { campaignId: sent, expected: await review(ask, sent), undoSeconds: 0 });
  await expect(page.getByText('Accepted 3 / 3')).toBeVisible();
  await makeDraft(ask, fictionRows(5), { accountId, channelId: 10, step: 'review' });
  await owner.button(t('home.goOn')).click();
  await owner.on(t('review.title'));
  const leaveOut = owner.button(t('guards.leaveOut', { count: 3 }));
  await keys.to(leaveOut);
  await keys.press('Enter');
  await expect(leaveOut).toBeHidden();
  await expect(page.getByRole('button', { name: /^3 Unticked$/ })).toBeVisible();
  await keys.press('Tab');
});

test('an account is added and changed without a mouse', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await keys.backTo(page.getByRole('link', { name: t('shell.settings'), exact: true }));
  await keys.press('Enter');
  await owner.on(t('settings.title'));
  const add = owner.button(t('settings.addAccount'));
  await keys.to(add);
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
  await keys.press('Enter');
  await keys.to(field(page, t('settings.name')));
  await keys.type('Corner Shop');
  await keys.to(page.getByLabel(t('settings.token'), { exact: true }));
  await keys.type('any-token');
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Corner Shop', { exact: true }).first()).toBeVisible();
  await keys.press('Tab');
});
