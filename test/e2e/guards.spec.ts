import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import type { Ask } from '../support/make-draft.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import { askOf, realAccount } from './send-to.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

test('who had a message before is named, left out with one click, or sent to when the owner says so; a test counts for nobody', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app);
  const rows = fictionRows(40);
  const send = async (count: number, template: string): Promise<void> => {
    const campaignId = await makeDraft(ask, rows.slice(0, count), { accountId, channelId: 10, template });
    const expected = await review(ask, campaignId);
    const confirmedGuards = '';
    await ask('campaigns.send', { campaignId, expected, confirmedGuards, undoSeconds: 0 });
    await expect(page.getByText(`Accepted ${count} / ${count}`)).toBeVisible();
  };
  app.faults.next('empty_200');
  await ask('campaigns.send', {
    ...(await firstOf(ask, rows.slice(38), accountId)),
    undoSeconds: 0,
  });
  await expect(page.getByText(t('uncertain.title', { count: 2 }))).toBeVisible();
  await send(30, 'Hi {{name}}');
  await makeDraft(ask, rows, { accountId, channelId: 10, step: 'review' });
  await owner.button(t('home.goOn')).click();
  await owner.on(t('review.title'));

  // The chips name them, and the counts still add up to the rows of the sheet.
  const recent = page.getByRole('button', { name: /^32 Had a message in the last 7 days$/ });
  await expect(recent).toBeVisible();
  await expect(page.getByText(/^32 of these people had .* For 2 of them it is not certain\.$/)).toBeVisible();
  await look(page, info, 'guards-review');
  await recent.click();
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '33');
  await recent.click();

  // A test goes to the owner's own number, and counts for nobody.
  await owner.button(t('review.test.button')).click();
  await page.getByLabel(t('review.test.number')).fill('12');
  await owner.button(t('review.test.send')).click();
  await expect(page.getByText(t('review.test.numberBad'))).toBeVisible();
  await page.getByLabel(t('review.test.number')).fill('+1 (202) 555-0199');
  await owner.button(t('review.test.send')).click();
  await expect(page.getByText(t('review.test.outcome.accepted'))).toBeVisible();
  await look(page, info, 'guards-test');
  await owner.button(t('review.test.close')).last().click();
  await expect(recent).toBeVisible();

  // Nothing goes out before the owner said so.
  await owner.next();
  await owner.on(t('send.title'));
  await page.getByLabel(t('send.confirmLabel', { number: '40' })).waitFor({ state: 'hidden' });
  await expect(owner.sendButton()).toBeDisabled();
  await look(page, info, 'guards-send');
  await page.getByLabel(t('guards.confirm')).check();
  await expect(owner.sendButton()).toBeEnabled();

  // Or they are left out, and then there is nothing to say.
  await owner.button(t('guards.leaveOut', { count: 32 })).click();
  await owner.on(t('review.title'));
  await expect(page.getByRole('button', { name: /^32 Unticked$/ })).toBeVisible();
  await expect(page.getByText(/^\d+ of these people/)).toBeHidden();
  await owner.next();
  await owner.on(t('send.title'));
  await expect(page.getByLabel(t('guards.confirm'))).toBeHidden();
  await owner.sendButton().click();
  await expect(page.getByText('Accepted 8 / 8').or(page.getByText(t('send.undo')))).toBeVisible();

  // The own number is kept until the owner forgets it.
  await page.getByRole('link', { name: t('shell.settings') }).click();
  await owner.on(t('settings.title'));
  const forget = owner.button(t('settings.testNumberForgetLabel', { number: '+12025550199' }));
  await forget.scrollIntoViewIfNeeded();
  await look(page, info, 'settings-test-number');
  await forget.click();
  await expect(forget).toBeHidden();
});

async function firstOf(ask: Ask, rows: readonly string[][], accountId: string) {
  const campaignId = await makeDraft(ask, rows, { accountId, channelId: 10 });
  return { campaignId, expected: await review(ask, campaignId) };
}
