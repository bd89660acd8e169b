import { readFileSync } from 'node:fs';
import { t } from '../../shared/text/index.ts';
import { cellsOf } from '../fixtures/read.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { holdAnswers } from './hold-answers.ts';
import { look } from './look.ts';

const rowCount = 80_000;
const shortNumbers = Array.from({ length: rowCount }, (_, row) => `Person ${row},98765,Leeds`);
const file = {
  name: 'many.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Name,Phone,City', ...shortNumbers].join('\n')),
};

test('saving very many rows tells how far it is, ends by Cancel, and gives every row', async ({
  app,
}, info) => {
  test.slow();
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.startWith(file, 'check');
  let downloads = 0;
  app.page.on('download', () => void (downloads += 1));
  const save = owner.button('Save the 80,000 problem rows as Excel');
  const bar = app.page.getByRole('progressbar', { name: t('work.making') });

  const cancel = owner.button(t('common.cancel'));
  await expect(save).toBeVisible();
  const answers = await holdAnswers(app.page.workers()[0]!);
  await save.press('Enter');
  await expect(bar).toHaveCount(1);
  await expect(cancel).toBeFocused();
  // Whichever group is looked at meanwhile, the bar is of the rows that are saved.
  await app.page.getByRole('button', { name: /^0 Ready/ }).click();
  await expect(app.page.getByText(t('work.rowsOf', { done: 0, total: rowCount }))).toBeVisible();
  await app.page.getByRole('button', { name: /^80,000 Fix/ }).click();
  // It goes on while another screen is looked at, and can still be ended.
  await owner.button(t('common.back')).click();
  await owner.on(t('match.title'));
  await owner.next();
  await cancel.press('Enter');
  await answers.letGo();
  await expect(save).toBeFocused();
  await look(app.page, info, 'cancelled');
  expect(downloads).toBe(0);

  const downloading = app.page.waitForEvent('download');
  await save.click();
  const rows = await cellsOf(readFileSync(await (await downloading).path()));
  expect(rows).toHaveLength(rowCount + 1);
  expect(rows.at(-1)).toEqual([
    'Person 79999',
    '98765',
    'Leeds',
    String(rowCount + 1),
    'Not enough digits for United States',
  ]);
  await expect(save).toBeVisible();
});
