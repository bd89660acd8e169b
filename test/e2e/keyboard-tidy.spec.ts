import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { brokenSheet } from '../fixtures/broken-sheet.ts';
import { csvOf } from '../support/csv-of.ts';
import { groupCounts, ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { field, keysOf, list } from './keys.ts';
import type { Keys } from './keys.ts';

const parents = {
  name: 'parents.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: brokenSheet(),
};

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

interface Hands {
  page: Page;
  owner: Owner;
  keys: Keys;
}

async function toCheck(page: Page, file: typeof parents): Promise<Hands> {
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await owner.startWith(file, 'match');
  return { page, owner, keys };
}

async function goOn({ owner, keys }: Hands): Promise<void> {
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('check.title'));
}

/** Undoes the change that was made last, and says what it was. */
async function undo({ owner, keys }: Hands, words: string): Promise<void> {
  const button = owner.button(t('duplicates.undoLabel', { words }));
  await keys.backTo(button);
  await keys.press('Enter');
  await expect(button).toBeHidden();
}

test('many cells are tidied one kind after the other, and put back, without a mouse', async ({ app }) => {
  const hands = await toCheck(app.page, parents);
  const { page, owner, keys } = hands;
  await goOn(hands);
  const open = owner.button(t('tidy.open'));
  const change = (kind: 'spaces' | 'title_case') =>
    page
      .getByRole('listitem')
      .filter({ hasText: t(`tidy.kinds.${kind}`) })
      .getByRole('button');
  await keys.to(open);
  await keys.press('Enter');
  await expect(change('spaces')).toBeVisible();
  await keys.press('Escape');
  await expect(open).toBeFocused();

  await keys.press('Enter');
  await keys.to(change('spaces'));
  await keys.press('Enter');
  await expect(change('spaces')).toBeHidden();
  // The next kind is one key away, not the button that closes the dialog.
  await expect(change('title_case')).toBeFocused();
  await keys.press('Space');
  await expect(page.getByText(t('tidy.nothing'))).toBeVisible();
  await keys.press('Escape');
  await expect(open).toBeFocused();
  await undo(hands, t('tidy.done.title_case', { count: 3 }));
  await undo(hands, t('tidy.done.spaces', { count: 2 }));
  await expect(open).toBeFocused();
});

test('a row is changed whole and the cells like it after it without a mouse, and Enter never falls on another row', async ({
  app,
}) => {
  const hands = await toCheck(app.page, parents);
  const { page, owner, keys } = hands;
  await goOn(hands);
  const grid = page.getByRole('grid', { name: t('check.table') });
  const dialog = page.getByRole('dialog');
  const allCells = owner.button(t('tidy.allCellsLabel', { row: 11 }));
  await keys.to(grid);
  await keys.press('Enter');
  await keys.to(allCells);
  await keys.press('Enter');
  await expect(dialog).toBeVisible();
  await keys.press('Escape');
  await expect(grid).toBeFocused();
  await keys.press('Enter');
  await expect(field(page, t('check.editCell', { row: 11 }))).toBeFocused();
  await keys.to(allCells);
  await keys.press('Enter');
  await keys.to(field(page, 'Class'));
  await keys.press('ControlOrMeta+a');
  await keys.type('Bangalore');
  await keys.to(owner.button(t('tidy.saveRow')));
  await keys.press('Enter');
  const same = owner.button(t('tidy.sameButton', { count: 2, after: 'Bangalore' }));
  await expect(same).toBeVisible();
  await expect(grid).toBeFocused();
  await keys.backTo(same);
  await keys.press('Enter');
  await expect(page.getByText(t('tidy.sameDone', { count: 2, after: 'Bangalore' }))).toBeVisible();
  await expect(grid).toBeFocused();

  // A number is accepted in its row: the row below is not touched by a second press.
  await keys.to(owner.button(t('repairs.useLabel', { number: '+919876543214', row: 13 })));
  await keys.press('Enter');
  await expect(grid).toBeFocused();
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 9, Fix: 6 });

  await keys.backTo(page.getByRole('button', { name: /^9 Ready/ }));
  await keys.press('Space');
  await keys.to(grid);
  const never = owner.button(t('tidy.never'));
  for (const answer of ['Escape', 'Enter']) {
    await keys.press('Enter');
    await keys.to(never);
    await keys.press('Enter');
    await expect(dialog).toBeVisible();
    if (answer === 'Enter') await keys.to(dialog.getByRole('button', { name: t('tidy.never') }));
    await keys.press(answer);
    await expect(dialog).toBeHidden();
    await expect(grid).toBeFocused();
  }
  await undo(hands, t('tidy.neverDone', { number: '919876543210' }));
  await undo(hands, t('duplicates.changes.edited', { row: 13 }));
  await undo(hands, t('tidy.sameDone', { count: 2, after: 'Bangalore' }));
  await undo(hands, t('duplicates.changes.edited', { row: 11 }));
  await expect.poll(() => groupCounts(owner)).toMatchObject({ Ready: 8, Fix: 7, 'Do not contact': 0 });
});

test('rows with one number are kept, merged and undone without a mouse', async ({ app }) => {
  const hands = await toCheck(app.page, parents);
  const { page, owner, keys } = hands;
  await goOn(hands);
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
  const hands = await toCheck(app.page, customers);
  const { page, owner, keys } = hands;
  await keys.to(list(page, t('match.country')));
  await keys.type('United States');
  await keys.press('Enter');
  await goOn(hands);
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
