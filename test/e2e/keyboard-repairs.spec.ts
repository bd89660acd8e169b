import { t } from '../../shared/text/index.ts';
import { csvOf } from '../support/csv-of.ts';
import { groupCounts } from '../support/drive.ts';
import { parents, toCheck, toMatch, undo } from './check-by-keys.ts';
import { expect, test } from './fixture.ts';
import { list } from './keys.ts';

const some = (count: number, row: (at: number) => string[]): string[][] =>
  Array.from({ length: count }, (_, at) => row(at));
/** Six of each kind that can be repaired in one go, and one that cannot. */
const customers = csvOf('customers.csv', [
  ['Name', 'Phone'],
  ...some(20, (at) => [`Asha ${at}`, `+91 98765 4${3000 + at}`]),
  ...some(6, (at) => [`Ben ${at}`, `98765 5${3000 + at}`]),
  ...some(6, (at) => [`Cleo ${at}`, `+91 98765 6${3000 + at} / +91 98765 7${3000 + at}`]),
  ...some(6, (at) => [`Dev ${at}`, `+91 98765 8${300 + at}O`]),
  ['Esha', '123'],
]);

test('rows with one number are kept, merged and undone without a mouse', async ({ app }) => {
  const hands = await toMatch(app.page, parents);
  const { page, owner, keys } = hands;
  await toCheck(hands);
  await keys.to(page.getByRole('button', { name: /^4 Duplicate/ }));
  await keys.press('Space');
  const grid = page.getByRole('grid', { name: t('duplicates.table') });
  const row = (place: number) => grid.getByRole('row').nth(place);
  const dialog = page.getByRole('dialog');
  await keys.to(page.getByRole('radio', { name: t('duplicates.all') }));
  await keys.press('ArrowRight', 'ArrowLeft');
  // By its own button, and then by Space in the table.
  await keys.to(owner.button(t('duplicates.keepThisLabel', { row: 5 })));
  await keys.press('Enter');
  await expect(row(2)).toContainText(t('duplicates.kept'));
  await expect(grid).toBeFocused();
  await keys.press('ArrowUp', 'Space');
  await expect(row(1)).toContainText(t('duplicates.kept'));

  await keys.press('Enter');
  await expect(dialog).toBeVisible();
  await keys.press('Escape');
  await expect(grid).toBeFocused();
  await keys.press('Enter');
  const radio = (number: number) =>
    dialog.getByRole('radio', { name: t('duplicates.rowHead', { row: number }) });
  await keys.to(radio(4));
  await keys.press('ArrowRight', 'ArrowLeft');
  await expect(radio(4)).toBeChecked();
  const fee = page.getByRole('checkbox', { name: t('duplicates.join', { column: 'Fee' }) });
  await keys.to(fee);
  await keys.press('Space');
  await expect(fee).not.toBeChecked();
  await keys.to(owner.button(t('duplicates.merge', { row: 4 })));
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(grid).toBeFocused();
  await expect(row(1)).toContainText('ANNA SCHMIDT, Ben Schmidt');
  for (const [keep, done] of [
    ['keepLastAll', 'keptLast'],
    ['keepFirstAll', 'keptFirst'],
  ] as const) {
    await keys.backTo(owner.button(t(`duplicates.${keep}`)));
    await keys.press('Enter');
    await expect(page.getByText(t(`duplicates.changes.${done}`, { count: 3 }))).toBeVisible();
    await expect(owner.button(t(`duplicates.${keep}`))).toBeFocused();
  }
  await undo(hands, t('duplicates.changes.keptFirst', { count: 3 }));
  await undo(hands, t('duplicates.changes.keptLast', { count: 3 }));
  await undo(hands, t('duplicates.changes.merged', { row: 4 }));
  await undo(hands, t('duplicates.changes.keptRow', { row: 4 }));
  await undo(hands, t('duplicates.changes.keptRow', { row: 5 }));
  await expect(row(1)).not.toContainText('Ben Schmidt');
});

test('all rows of a kind are repaired, and what is left is saved as Excel, without a mouse', async ({
  app,
}) => {
  const hands = await toMatch(app.page, customers);
  const { page, owner, keys } = hands;
  await keys.to(list(page, t('match.country')));
  await keys.type('United States');
  await keys.press('Enter');
  await toCheck(hands);
  const grid = page.getByRole('grid', { name: t('check.table') });
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 20, Fix: 19 });

  // Down and up through every button of the rows, and none is left under the heading or below the edge.
  const inRows = grid.getByRole('button');
  await keys.to(inRows.last());
  await keys.backTo(inRows.first());
  await keys.press('Shift+Tab');
  await expect(grid).toBeFocused();

  const pills = page.getByRole('group', { name: t('repairs.title') });
  const pill = (kind: 'country_of_most' | 'two_numbers') =>
    pills.getByRole('radio', { name: t(`repairs.kinds.${kind}`, { count: 6 }) });
  async function choose(kind: 'country_of_most' | 'two_numbers'): Promise<void> {
    await keys.backTo(pills.getByRole('radio').first());
    await keys.press('Space');
    for (let step = 0; step < 3 && !(await pill(kind).isChecked()); step += 1) await keys.press('ArrowRight');
    await expect(pill(kind)).toBeChecked();
  }
  await choose('country_of_most');
  await keys.backTo(owner.button(t('repairs.acceptAll', { count: 6 })));
  await keys.press('Enter');
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 26, Fix: 13 });
  await choose('two_numbers');
  await keys.backTo(owner.button(t('repairs.rowForEach')));
  await keys.press('Enter');
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 38, Fix: 7 });
  await undo(hands, t('repairs.split', { count: 6 }));
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 26, Fix: 13 });
  await choose('two_numbers');
  await keys.backTo(owner.button(t('repairs.takeFirst')));
  await keys.press('Enter');
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 32, Fix: 7 });

  const save = owner.button(t('tidy.saveProblems', { count: 7 }));
  await keys.backTo(save);
  const downloading = page.waitForEvent('download');
  await keys.press('Enter');
  expect((await downloading).suggestedFilename()).toBe('customers - Fix.xlsx');
  await expect(save).toBeFocused();
});
