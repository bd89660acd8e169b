import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { holdAnswers } from './hold-answers.ts';
import { keysOf } from './keys.ts';

const people = Array.from({ length: 30 }, (_, at) => [`ASHA ${at}`, `+91 98765 4${3000 + at}`]);

test('a long change that was begun by keyboard is cancelled by keyboard', async ({ app }) => {
  const { page } = app;
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await owner.startWith(csvOf('customers.csv', [['Name', 'Phone'], ...people]), 'check');
  await keys.to(owner.button(t('tidy.open')));
  await keys.press('Enter');
  const change = owner.button(t('tidy.change', { count: 30 }));
  await keys.to(change);
  const answers = await holdAnswers(page.workers()[0]!);
  await page.keyboard.press('Enter');
  await expect(owner.button(t('common.cancel'))).toBeFocused();
  await keys.press('Enter');
  await answers.letGo();
  await expect(change).toBeFocused();
});
