import { t } from '../../shared/text/index.ts';
import { sheetProblemWords } from '../../shared/text/sheet-problem-words.ts';
import { hostileFiles } from '../fixtures/hostile-files.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const good = { name: 'good.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Phone\nAnn,+12025550101') };

test('each file that was made to do harm is refused in a sentence, and the next one can be chosen', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.newCampaign();
  await owner.on(t('sheet.title'));
  for (const { what, bytes, problem } of hostileFiles) {
    await test.step(what, async () => {
      await owner.chooseFile({ name: `${what}.xlsx`, mimeType, buffer: Buffer.from(bytes()) });
      await expect(page.getByRole('alert')).toContainText(sheetProblemWords(problem));
      // Right after it another file is read as if nothing had been.
      await owner.chooseFile(good);
      await expect(page.getByRole('gridcell', { name: 'Ann', exact: true })).toBeVisible();
      await expect(page.getByRole('alert')).toBeHidden();
      await owner.button(t('sheet.another')).click();
      await owner.on(t('sheet.title'));
    });
  }
  const { bytes, problem } = hostileFiles.at(-1)!;
  await owner.chooseFile({ name: 'long.xlsx', mimeType, buffer: Buffer.from(bytes()) });
  await expect(page.getByRole('alert')).toContainText(sheetProblemWords(problem));
  await look(page, info, 'refused');
  await owner.button(t('sheet.keepThis', { file: good.name })).click();
  await expect(page.getByRole('gridcell', { name: 'Ann', exact: true })).toBeVisible();
});
