import { t } from '../../shared/text/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';

const people = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([['Name', 'Phone'], ...fictionRows(3)].map((row) => row.join(',')).join('\n')),
};

test('a sheet that was only just chosen is there again after the app was closed', async ({ app }) => {
  const owner = ownerOf(app.page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.chooseFile(people);
  await owner.on(t('sheet.titleInHand'));
  await expect.poll(() => app.page.evaluate(keptList)).not.toBeNull();
  await app.restart();
  const again = ownerOf(app.page);
  await again.button(t('home.goOn')).click();
  await again.on(t('sheet.titleInHand'));
  await expect(app.page.getByText('people.csv')).toBeVisible();
});

/** Runs in the page: the list that the only draft is saved with. */
async function keptList(): Promise<string | null> {
  const { calls } = window.sendsheet;
  const campaigns = await calls['campaigns.list']({});
  const campaignId = campaigns.ok ? (campaigns.value[0]?.id ?? '') : '';
  const found = await calls['campaigns.draft']({ campaignId });
  return found.ok ? found.value.draft.listId : null;
}

test('at twice the size every step keeps its buttons and its words in reach', async ({ app }) => {
  await app.page.setViewportSize({ width: 683, height: 384 });
  const owner = ownerOf(app.page);
  await owner.tryPractice();
  for (const title of [
    t('match.title'),
    t('check.title'),
    t('write.title'),
    t('review.title'),
    t('send.title'),
  ]) {
    if (title === t('review.title')) await owner.write('Hi {{name|there}}');
    await owner.next();
    await owner.on(title);
    expect(await app.page.evaluate(cutButtons)).toEqual([]);
  }
  await owner.button(t('common.back')).click();
  await owner.button(t('common.back')).click();
  const editor = app.page.getByRole('textbox', { name: t('write.message'), exact: true });
  expect((await editor.boundingBox())?.width).toBeGreaterThan(300);
});

/** Runs in the page: buttons outside the window, those in tables that scroll sideways aside. */
function cutButtons(): (string | null)[] {
  return [...document.querySelectorAll('button')]
    .filter((button) => !button.closest('[role=grid]'))
    .filter((button) => {
      const { left, right } = button.getBoundingClientRect();
      return left < 0 || right > window.innerWidth + 1;
    })
    .map(({ textContent }) => textContent);
}
