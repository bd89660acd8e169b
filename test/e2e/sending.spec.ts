import path from 'node:path';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import { askOf, campaign, open, realAccount, sendTo } from './send-to.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

test('pause, resume and stop, each saying what it does', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  const id = await sendTo(app, fictionRows(20), { batchSize: 1 });
  await open(app);
  await expect(app.page.getByText(/^[2-9] of 20 handed over$/)).toBeVisible();
  await expect(app.page.getByText(t('send.awake.window'))).toBeVisible();
  await look(app.page, info, 'progress');
  await owner.button(t('send.pause')).click();
  await expect(app.page.getByText(t('pauseReason.owner'))).toBeVisible();
  const paused = await campaign(app, id);
  expect(paused).toMatchObject({ state: 'paused' });
  const { accepted, waiting } = paused.counts;
  expect(accepted + waiting).toBe(20);
  await expect(app.page.getByText(t('send.resumeWill', { count: waiting }))).toBeVisible();
  expect(app.behind.queue.count()).toBe(accepted);
  await owner.button(t('send.resume')).click();
  await expect(owner.button(t('send.pause'))).toBeVisible();
  await owner.button(t('send.stop')).click();
  await expect(app.page.getByText(/already handed over and cannot be called back/)).toBeVisible();
  await owner.button(t('send.stopConfirm')).click();
  await expect(app.page.getByText(t('campaignState.stopped'), { exact: true }).first()).toBeVisible();
  const { counts } = await campaign(app, id);
  expect(counts).toMatchObject({ accepted: app.behind.queue.count(), waiting: 0 });
  expect(counts.leftOutByReason.stopped).toBe(20 - counts.accepted);
});

test('a refusal pauses; the refused are sent to again in a campaign of their own', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  app.faults.next(null, { refuse: 403 });
  await sendTo(app, fictionRows(12), { batchSize: 4 });
  await open(app);
  const reason = t('gatewayStatus.403');
  await expect(app.page.getByText(t('result.refusedAbove', { count: 4 }))).toBeVisible();
  await expect(app.page.getByText(reason)).toHaveCount(1);
  await expect(app.page.getByText(t('send.resumeWill', { count: 4 }))).toBeVisible();
  await expect(app.page.getByText(t('send.notAgainRefused', { count: 4 }))).toBeVisible();
  await look(app.page, info, 'refusal');
  await owner.button(t('send.resume')).click();
  await expect(app.page.getByText(t('campaignState.done_with_problems')).first()).toBeVisible();
  await expect(
    app.page.getByText(t('result.refusedGroup', { count: 4, status: '403', reason })),
  ).toBeVisible();
  await owner.button(t('result.sendAgain')).click();
  await owner.button(t('uncertain.makeCampaign')).click();
  await expect(owner.sendButton()).toHaveText('Send 4 WhatsApp messages');
  expect(app.behind.queue.count()).toBe(8);
  await owner.sendButton().click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible();
  expect(new Set(app.behind.queue.list().map(({ number }) => number)).size).toBe(12);
  await owner.button(t('result.openEarlier')).click();
  await expect(app.page.getByRole('gridcell', { name: /You sent it again/ })).toHaveCount(4);
  await expect(owner.button(t('result.sendAgain'))).toBeHidden();
});

test('while another Sendsheet sends, this one says so and starts nothing', async ({ app }) => {
  const owner = ownerOf(app.page);
  await sendTo(app, fictionRows(5), { batchSize: 1 });
  await open(app);
  await owner.button(t('send.pause')).click();
  await expect(owner.button(t('send.resume'))).toBeVisible();
  const before = app.behind.queue.count();
  const release = acquireExclusive(path.join(app.dataDir, 'sender.lock'));
  expect(release).not.toBeNull();
  await owner.button(t('send.resume')).click();
  await expect(app.page.getByText(t('errors.busy_sender'))).toBeVisible();
  expect(app.behind.queue.count()).toBe(before);
  release?.();
  await owner.button(t('send.resume')).click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible();
  expect(app.behind.queue.count()).toBe(5);
});

test('closing the window while a campaign is being sent asks first', async ({ app }) => {
  const owner = ownerOf(app.page);
  await sendTo(app, fictionRows(20), { batchSize: 1 });
  await open(app);
  await expect(app.page.getByText(/^[1-9] of 20 handed over$/)).toBeVisible();
  const asked = app.page.waitForEvent('dialog');
  await app.page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await owner.button(t('send.pause')).click();
  await expect(owner.button(t('send.resume'))).toBeVisible();
});

test('the account says its pace and its people a day; what was used stands by month', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const accountId = await realAccount(app);
  const id = await makeDraft(ask, fictionRows(30), { accountId });
  await ask('campaigns.send', { campaignId: id, expected: await review(ask, id), undoSeconds: 0 });
  await expect(app.page.getByText('Accepted 30 / 30')).toBeVisible();
  await app.page.getByRole('link', { name: t('shell.settings') }).click();
  await expect(app.page.getByText(t('settings.monthCredits', { credits: '0.15' }))).toBeVisible();
  await look(app.page, info, 'months');
  await owner.button(t('settings.editNamed', { name: 'Corner Shop' })).click();
  await expect(app.page.getByLabel(t('settings.pace'))).toHaveValue('60');
  await app.page.getByLabel(t('settings.pace')).fill('20');
  await app.page.getByRole('combobox', { name: t('settings.allowance') }).click();
  await app.page.getByRole('option', { name: t('settings.ownAllowance') }).click();
  await app.page.getByLabel(t('settings.ownAllowanceLabel'), { exact: true }).fill('400');
  await look(app.page, info, 'account');
  await owner.button(t('settings.save')).click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  const accounts = await ask('accounts.list', {});
  expect(accounts.find((account) => account.id === accountId)).toMatchObject({
    pacePerMinute: 20,
    dailyAllowance: 400,
    token: 'session',
  });
});

test('without a connection it waits, says so, and goes on by itself', async ({ app }) => {
  await sendTo(app, fictionRows(6), { batchSize: 1 });
  await open(app);
  await expect(app.page.getByText(/^[1-4] of 6 handed over$/)).toBeVisible();
  await app.behind.gateway.close();
  await expect(app.page.getByText(t('send.activity.offline'))).toBeVisible();
  await app.behind.gateway.baseUrl();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  });
  expect(app.behind.queue.count()).toBe(6);
});
