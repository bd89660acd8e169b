import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';

test('what the columns of a file without headings became holds for the next one only where it can', async ({
  app,
}) => {
  const { page } = app;
  const owner = ownerOf(page);
  const becomes = (column: string) => page.getByRole('combobox', { name: `What ${column} becomes` });
  const files = {
    first: csvOf('first.csv', [
      ['Ann Lee', '+12025550101'],
      ['Ben Ode', '+12025550102'],
    ]),
    same: csvOf('same.csv', [['Cleo Ray', '+12025550103']]),
    turned: csvOf('turned.csv', [
      ['+12025550104', 'Dan Fox'],
      ['+12025550105', 'Eve Kim'],
    ]),
  };
  const atHome = async (): Promise<void> => {
    await page.getByRole('navigation').getByText(t('shell.home'), { exact: true }).click();
    await owner.on(t('home.title'));
  };
  await owner.skipWelcome();
  await owner.startWith(files.first, 'write');
  await atHome();
  await owner.startWith(files.same, 'match');
  await expect(page.getByText(t('match.remembered'))).toBeVisible();
  await expect(becomes('Column B')).toHaveValue(t('match.roles.phone'));
  await atHome();
  await owner.startWith(files.turned, 'match');
  await expect(becomes('Column A')).toHaveValue(t('match.roles.phone'));
  await expect(page.getByText(t('match.remembered'))).toBeHidden();
  await owner.next();
  await expect(page.getByText('2 people get a message, from 2 rows')).toBeVisible();
});
