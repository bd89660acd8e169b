import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const csv = (rows: readonly string[][]) => ({
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')),
});

const people = csv([
  ['Name', 'Phone', 'City'],
  ...fictionRows(12).map((row, at) => [...row, at === 3 ? '' : 'Leeds']),
]);

async function toWrite(owner: Owner): Promise<void> {
  await owner.skipWelcome();
  await owner.startWith(people, 'write');
}

async function toSend(owner: Owner, message: string): Promise<void> {
  await toWrite(owner);
  await owner.write(message);
  await owner.next();
  await owner.on(t('review.title'));
  await owner.next();
  await owner.on(t('send.title'));
}

test('the main job: from the first start to the result, on the sample sheet', async ({ app }) => {
  const owner = ownerOf(app.page);
  await owner.tryPractice();
  await owner.next();
  await owner.on(t('match.title'));
  await owner.next();
  await owner.on(t('check.title'));
  await owner.next();
  await owner.on(t('write.title'));
  await owner.write('Hi {{name|there}}');
  await owner.next();
  await owner.on(t('review.title'));
  await expect(app.page.getByRole('gridcell', { name: 'Hi Maya Thompson' })).toBeVisible();
  await owner.next();
  await owner.on(t('send.title'));
  await expect(owner.sendButton()).toHaveText('Send 50 WhatsApp messages');
  await owner.sendButton().click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(app.page.getByRole('gridcell', { name: t('personState.accepted') }).first()).toBeVisible();
});

test('the result is saved as Excel: the original columns in their order, then what became of each row', async ({
  app,
}) => {
  const owner = ownerOf(app.page);
  await toSend(owner, 'Hi {{name}} of {{city}}');
  await expect(owner.sendButton()).toHaveText('Send 11 WhatsApp messages');
  await owner.sendButton().click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible({
    timeout: 20_000,
  });
  const downloading = app.page.waitForEvent('download');
  await owner.button(t('result.save')).click();
  const file = await (await downloading).path();
  const book = read(readFileSync(file), { type: 'buffer' });
  const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
  expect(rows[0]).toEqual([
    'Name',
    'Phone',
    'City',
    'Status',
    'Reason',
    'Accepted at',
    'Message id',
    'Credit',
  ]);
  expect(rows).toHaveLength(13);
  expect(rows[1]?.slice(0, 4)).toEqual(['Person 1', '+12025550100', 'Leeds', 'Accepted']);
  expect(rows[1]?.[7]).toBe('0.005');
  expect(rows[4]?.[3]).toBe('Left out');
});

test('closing the app at any step loses nothing', async ({ app }) => {
  await toWrite(ownerOf(app.page));
  await ownerOf(app.page).write('Hello {{name}}');
  await app.restart();
  const owner = ownerOf(app.page);
  await owner.on(t('home.title'));
  await owner.button(t('home.goOn')).first().click();
  await owner.on(t('write.title'));
  await expect(app.page.getByRole('textbox', { name: t('write.message'), exact: true })).toHaveValue(
    'Hello {{name}}',
  );
  await owner.next();
  await owner.on(t('review.title'));
  await expect(app.page.getByRole('gridcell', { name: 'Hello Person 1', exact: true })).toBeVisible();
});

test('undo within five seconds sends nothing', async ({ app }) => {
  const owner = ownerOf(app.page);
  await toSend(owner, 'Hi {{name}}');
  await owner.sendButton().click();
  await owner.button(t('send.undo')).click();
  await expect(owner.sendButton()).toBeVisible();
  const campaigns = await app.page.evaluate(() => window.sendsheet.calls['campaigns.list']({}));
  expect(campaigns).toMatchObject({ ok: true, value: [{ state: 'draft', counts: { accepted: 0 } }] });
});

test('a message with a mistake cannot go on, and says what to mend', async ({ app }) => {
  const owner = ownerOf(app.page);
  await toWrite(owner);
  for (const message of ['Hi {{name', 'Hi {{nmae}}', '']) {
    await owner.write(message);
    await expect(owner.button(t('common.next'))).toBeDisabled();
  }
  await owner.write('Hi {{name}}');
  await expect(owner.button(t('common.next'))).toBeEnabled();
});

for (const [name, content, words] of [
  ['empty.xlsx', '', t('sheetProblems.empty')],
  ['photo.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), t('sheetProblems.not_a_sheet')],
  ['damaged.xlsx', Buffer.from('504b0304ffffffffffffffff', 'hex'), t('sheetProblems.damaged')],
] as const) {
  test(`the file ${name} gets a sentence`, async ({ app }) => {
    const owner = ownerOf(app.page);
    await owner.skipWelcome();
    await owner.newCampaign();
    await owner.chooseFile({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await expect(app.page.getByText(words)).toBeVisible();
  });
}

test('the token crosses once and is nowhere afterwards', async ({ app }) => {
  const token = 'marker-token-e2e-77b3';
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  const replies = await app.page.evaluate(async (secret) => {
    const { calls } = window.sendsheet;
    const saved = await calls['accounts.save']({
      accountId: null,
      name: 'Shop',
      baseUrl: 'http://127.0.0.1:9/app/api/v2',
    });
    const accountId = saved.ok ? saved.value.id : '';
    const heard: unknown[] = [];
    window.sendsheet.on('accounts.changed', (payload) => void heard.push(payload));
    const set = await calls['accounts.setToken']({ accountId, token: secret });
    return JSON.stringify([
      set,
      await calls['accounts.list']({}),
      await calls['accounts.test']({ accountId }),
      heard,
    ]);
  }, token);
  expect(replies).toContain('session');
  expect(replies).not.toContain(token);
  expect(await app.page.content()).not.toContain(token);
});

test('axe finds nothing on any screen, light and dark', async ({ app }) => {
  const owner = ownerOf(app.page);
  const check = (): Promise<void> => look(app.page);
  await owner.on(t('welcome.one.title'));
  await check();
  await owner.skipWelcome();
  await check();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  await check();
  await owner.chooseFile(people);
  await owner.on(t('sheet.titleInHand'));
  await check();
  for (const title of [t('match.title'), t('check.title'), t('write.title')]) {
    await owner.next();
    await owner.on(title);
    await check();
  }
  await owner.write('Hi {{name}}');
  for (const title of [t('review.title'), t('send.title')]) {
    await owner.next();
    await owner.on(title);
    await check();
  }
  await owner.sendButton().click();
  await expect(app.page.getByText(t('campaignState.done'), { exact: true }).first()).toBeVisible({
    timeout: 20_000,
  });
  await check();
  await app.page
    .getByRole('navigation', { name: t('shell.mainNavigation') })
    .getByText(t('shell.settings'))
    .click();
  await owner.on(t('settings.title'));
  await check();
});
