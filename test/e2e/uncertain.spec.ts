import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import { campaign, open, sendTo } from './send-to.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

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
