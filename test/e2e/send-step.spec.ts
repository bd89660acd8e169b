import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import { askOf, realAccount } from './send-to.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

test('the Send step says the price, the allowance and the balance before the click', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app, { pacePerMinute: 30, dailyAllowance: 250 });
  const first = await makeDraft(ask, fictionRows(70), { accountId, channelId: 8 });
  await ask('campaigns.send', { campaignId: first, expected: await review(ask, first), undoSeconds: 0 });
  await expect(app.page.getByText('Accepted 70 / 70')).toBeVisible();
  app.behind.queue.setBalanceMils(1_000);
  await ask('settings.update', { confirmFrom: 500 });
  await makeDraft(ask, fictionRows(500), { accountId, channelId: 8, step: 'review' });
  await owner.button(t('home.goOn')).click();
  await owner.on(t('review.title'));
  await owner.next();
  await owner.on(t('send.title'));
  await expect(app.page.getByText('about 2.5', { exact: true })).toBeVisible();
  await expect(app.page.getByText(t('send.lowTitle'))).toBeVisible();
  await expect(app.page.getByText(t('send.allowance', { count: 250, used: 70 }))).toBeVisible();
  await expect(app.page.getByText(t('send.allowanceSome', { now: 180, later: 320 }))).toBeVisible();
  await app.page.getByRole('radio', { name: t('send.speedCareful') }).check();
  await expect(app.page.getByText(t('send.handOverNote', { count: 20 }))).toBeVisible();
  await expect(app.page.getByText('40 seconds', { exact: true })).toBeVisible();
  await look(app.page, info, 'send-step');
  await app.page.getByLabel(t('guards.confirm')).check();
  await expect(owner.sendButton()).toBeDisabled();
  await app.page.getByLabel(t('send.confirmLarge', { number: '500' })).fill('500');
  await expect(owner.sendButton()).toBeEnabled();
});

test('before the first bulk send the warning adds the opt-out line, and the messages are read again', async ({
  app,
}) => {
  const owner = ownerOf(app.page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app);
  await makeDraft(ask, fictionRows(3), { accountId, channelId: 1, step: 'review' });
  await owner.button(t('home.goOn')).click();
  await owner.on(t('review.title'));
  await owner.next();
  await owner.on(t('send.title'));
  await owner.button(t('send.optOutAdd')).click();
  await owner.on(t('review.title'));
  await expect(app.page.getByRole('gridcell', { name: t('send.optOutLine') })).toHaveCount(3);
  await owner.next();
  await owner.on(t('send.title'));
  await expect(owner.button(t('send.optOutAdd'))).toBeHidden();
  await app.page.getByLabel(t('send.warningRead')).check();
  await expect(owner.sendButton()).toBeDisabled();
  await app.page.getByLabel(t('send.confirmLabel', { number: '3' })).fill('3');
  await expect(owner.sendButton()).toBeEnabled();
});

test('Review and Send say the same two times; a phone may set the pace', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await makeDraft(askOf(app), fictionRows(120), { channelId: 1, step: 'review' });
  await owner.button(t('home.goOn')).click();
  const times = async (): Promise<void> => {
    for (const words of [t('send.handOver'), '2 seconds', t('send.phone'), '20 minutes']) {
      await expect(app.page.getByText(words, { exact: true })).toBeVisible();
    }
  };
  await owner.on(t('review.title'));
  await times();
  await look(app.page, info, 'review');
  await owner.next();
  await owner.on(t('send.title'));
  await times();
  await app.page.getByRole('switch', { name: t('send.followsPhone') }).check();
  await expect(app.page.getByText('20 minutes', { exact: true })).toHaveCount(2);
  await expect(owner.sendButton()).toBeEnabled();
  await look(app.page, info, 'send-step-phone');
});
