import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { groupCounts, ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { holdAnswers } from './hold-answers.ts';
import { look } from './look.ts';

const one = csvOf('one.csv', [
  ['Name', 'Phone'],
  ['Ann', '+12025550101'],
]);
const people = csvOf('people.csv', [
  ['Name', 'Phone'],
  ['Maya', '+44 7400 123456'],
  ['Noor', 'ask her'],
]);

test('the first check of a sheet can be cancelled: the owner is back on Match, and it can be made again', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(one, 'check');
  await page.getByRole('link', { name: t('shell.home') }).click();
  await owner.startWith(people, 'match');
  await expect(page.getByText(t('match.looksRight', { right: 1, count: 2 }))).toBeVisible();
  const columns = await page.getByRole('table').innerText();
  // What the worker says is held back, as checking a million rows would.
  const answers = await holdAnswers(page.workers()[0]!);
  await owner.next();
  await owner.on(t('check.title'));
  await expect(page.getByRole('progressbar', { name: t('work.checking') })).toHaveCount(1);
  await look(page, info, 'first-check');
  await owner.button(t('common.cancel')).click();
  await owner.on(t('match.title'));
  await expect(page.getByRole('heading', { name: t('match.title'), level: 1 })).toBeFocused();
  await answers.letGo();
  await expect(page.getByText(t('match.looksRight', { right: 1, count: 2 }))).toBeVisible();
  await expect.poll(() => page.getByRole('table').innerText()).toBe(columns);
  await owner.next();
  await owner.on(t('check.title'));
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 1, Fix: 1 });
});
