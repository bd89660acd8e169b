import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';
import { isOnElectron } from './open-app.ts';
import { open, sendTo } from './send-to.ts';

test.skip(isOnElectron, 'The gateway of these specs is in their own process.');

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
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
      defval: '',
    });
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
