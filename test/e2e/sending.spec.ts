import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from 'xlsx';
import type { Draft } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import type { Ask } from '../support/make-draft.ts';
import type { App } from './fixture.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import '../support/page-window.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

/** Calls of the window itself. */
function askOf({ page }: App): Ask {
  return async (name, input) => {
    const result = await page.evaluate(
      async ([call, given]) => window.sendsheet.calls[call](given as never),
      [name, input] as const,
    );
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value as never;
  };
}

/** Sends so many people without the seconds to undo, and shows the campaign; one call a second unless said. */
async function sendTo(app: App, rows: readonly string[][], patch: Partial<Draft>): Promise<string> {
  const ask = askOf(app);
  await ownerOf(app.page).skipWelcome();
  const campaignId = await makeDraft(ask, rows, patch);
  await ask('campaigns.send', { campaignId, expected: await review(ask, campaignId), undoSeconds: 0 });
  return campaignId;
}

const open = (app: App): Promise<void> => app.page.getByRole('link', { name: /Test/ }).click();
const campaign = (app: App, campaignId: string) => askOf(app)('campaigns.get', { campaignId });

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

test('uncertain people are decided about one by one, from Home, by keyboard', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  app.faults.next(null, 'reset_after_queueing');
  const id = await sendTo(app, fictionRows(10), { batchSize: 5 });
  await expect(app.page.getByText(t('uncertain.title', { count: 5 }))).toBeVisible();
  await expect(app.page.getByText(/A hint, not a proof: .*0\.025.*0\.025/)).toBeVisible();
  await look(app.page, info, 'uncertain-home');
  await owner.button(t('uncertain.oneByOne')).click();
  const grid = app.page.getByRole('grid');
  await expect(grid.getByRole('checkbox')).toHaveCount(5);
  await grid.focus();
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'Space']) {
    await app.page.keyboard.press(key);
  }
  await expect(grid.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await look(app.page, info, 'uncertain-one-by-one');
  await owner.button(t('uncertain.assumeChosen', { count: 2 })).click();
  await owner.button(t('uncertain.assume')).click();
  await expect(app.page.getByText(t('uncertain.chooseBody', { count: 3 }))).toBeVisible();
  await expect(grid.getByRole('checkbox')).toHaveCount(3);
  await grid.getByRole('checkbox').first().click();
  await owner.button(t('uncertain.againChosen', { count: 1 })).click();
  await owner.button(t('uncertain.makeCampaign')).click();
  await expect(owner.sendButton()).toHaveText('Send 1 WhatsApp message');
  expect(app.behind.queue.count()).toBe(10);
  expect((await campaign(app, id)).counts).toMatchObject({ uncertain: 5, undecided: 2 });
});

test('uncertain people are assumed sent, all at once, with the time beside each', async ({ app }, info) => {
  const owner = ownerOf(app.page);
  app.faults.next('empty_200');
  const id = await sendTo(app, fictionRows(4), {});
  await open(app);
  await expect(app.page.getByText(t('uncertain.title', { count: 4 }))).toBeVisible();
  await look(app.page, info, 'uncertain-card');
  await owner.button(t('uncertain.assume')).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: t('uncertain.assume') })
    .click();
  await expect(app.page.getByText(t('uncertain.title', { count: 4 }))).toBeHidden();
  await expect(app.page.getByRole('gridcell', { name: /^You assumed it was sent, .*20\d\d/ })).toHaveCount(4);
  expect((await campaign(app, id)).counts).toMatchObject({ uncertain: 4, undecided: 0 });
});

test('uncertain people are sent to again, in a new campaign that starts when the owner says so', async ({
  app,
}) => {
  const owner = ownerOf(app.page);
  app.faults.next('reset_before_reading');
  await sendTo(app, fictionRows(3), {});
  await open(app);
  await owner.button(t('uncertain.again')).click();
  await owner.button(t('uncertain.makeCampaign')).click();
  await expect(app.page.getByText(t('result.continues'))).toBeVisible();
  await owner.sendButton().click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible();
  expect(app.behind.queue.count()).toBe(3);
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
  const { id: accountId } = await ask('accounts.save', {
    accountId: null,
    name: 'Corner Shop',
    baseUrl: await app.behind.gateway.baseUrl(),
  });
  await ask('accounts.setToken', { accountId, token: 'any-token' });
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

test.describe('some minutes later', () => {
  test.use({ lateMs: 10 * 60_000 });

  test('delivery is shown inside accepted, and filters', async ({ app }, info) => {
    await sendTo(app, fictionRows(100).slice(88), { channelId: 8 });
    await open(app);
    await expect(app.page.getByText(t('result.deliveryFirstSoon'))).toBeVisible();
    app.behind.clock.catchUp(61_000);
    await expect(app.page.getByRole('button', { name: /^Read · 10$/ })).toBeVisible();
    await expect(app.page.getByText(/^Delivery last asked .* ago/)).toBeVisible();
    await look(app.page, info, 'delivery');
    await app.page.getByRole('button', { name: /^Failed · 2$/ }).click();
    await expect(app.page.getByRole('gridcell', { name: t('personState.failed') })).toHaveCount(2);
    await expect(app.page.getByRole('gridcell', { name: t('result.noServerReason') })).toHaveCount(2);
    const downloading = app.page.waitForEvent('download');
    await ownerOf(app.page).button(t('result.save')).click();
    const book = read(readFileSync(await (await downloading).path()), { type: 'buffer' });
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(rows[1]?.slice(2, 4)).toEqual([t('personState.read'), '']);
    expect(rows.at(-1)?.slice(2, 4)).toEqual([t('personState.failed'), t('result.noServerReason')]);
  });

  test('a phone sends one after the other, and is asked after again', async ({ app }) => {
    await sendTo(app, fictionRows(12), { channelId: 1 });
    await open(app);
    await expect(app.page.getByText(t('result.deliveryFirstSoon'))).toBeVisible();
    app.behind.clock.catchUp(61_000);
    await expect(app.page.getByRole('button', { name: /^Delivered · 6$/ })).toBeVisible();
    app.behind.clock.catchUp(125_000);
    await expect(app.page.getByRole('button', { name: /^Delivered · 12$/ })).toBeVisible();
  });
});

test('the Send step says the price, the allowance and the balance before the click', async ({
  app,
}, info) => {
  const owner = ownerOf(app.page);
  const ask = askOf(app);
  await owner.skipWelcome();
  const { id: accountId } = await ask('accounts.save', {
    accountId: null,
    name: 'Corner Shop',
    baseUrl: await app.behind.gateway.baseUrl(),
    pacePerMinute: 30,
    dailyAllowance: 250,
  });
  await ask('accounts.setToken', { accountId, token: 'any-token' });
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
  const { id: accountId } = await ask('accounts.save', {
    accountId: null,
    name: 'Corner Shop',
    baseUrl: await app.behind.gateway.baseUrl(),
  });
  await ask('accounts.setToken', { accountId, token: 'any-token' });
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
