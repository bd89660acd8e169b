import { t } from '../../shared/text/index.ts';
import { groupCounts } from '../support/drive.ts';
import { parents, toCheck, toMatch, undo } from './check-by-keys.ts';
import { expect, test } from './fixture.ts';
import { field } from './keys.ts';

test('many cells are tidied one kind after the other, and put back, without a mouse', async ({ app }) => {
  const hands = await toMatch(app.page, parents);
  const { page, owner, keys } = hands;
  await toCheck(hands);
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
  const hands = await toMatch(app.page, parents);
  const { page, owner, keys } = hands;
  await toCheck(hands);
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
