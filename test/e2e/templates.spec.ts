import { t } from '../../shared/text/index.ts';
import { startersIn } from '../../shared/text/starters/index.ts';
import { fictionRows } from '../support/core-rig.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const people = {
  name: 'patients.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [['Name', 'Phone', 'Visit date', 'At'], ...fictionRows(3).map((row) => [...row, '3 March', '10:30'])]
      .map((row) => row.join(','))
      .join('\n'),
  ),
};

test('a message is started from a template, its words become columns, and it is kept as one', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = ownerOf(page);
  const message = page.getByRole('textbox', { name: t('write.message') });
  const dialog = page.getByRole('dialog');
  const choices = page.getByRole('radiogroup', { name: t('templates.list') });
  const messages = choices.getByRole('radio');
  await owner.skipWelcome();

  await page.getByRole('link', { name: t('templates.title') }).click();
  await owner.on(t('templates.title'));
  await expect(messages).toHaveCount(6);
  await look(page, info, 'starters');
  await page.getByRole('combobox', { name: t('templates.language') }).click();
  await page.getByRole('option', { name: t('templates.languages.ar') }).click();
  await expect(page.getByText(startersIn('ar')[0]?.name ?? '')).toBeVisible();
  await look(page, info, 'arabic');
  await page.getByRole('combobox', { name: t('templates.language') }).click();
  await page.getByRole('option', { name: t('templates.languages.en') }).click();
  await page.getByLabel(t('templates.search')).fill('expect you');
  await owner.button(t('templates.keep')).click();
  await dialog.getByRole('textbox', { name: t('templates.name') }).fill('Visit');
  await look(page, info, 'keep');
  await dialog.getByRole('button', { name: t('templates.save') }).click();
  await page.getByLabel(t('templates.search')).fill('');
  await page.getByText(t('templates.sources.saved')).click();
  await expect(choices.getByRole('radio', { name: 'Visit' })).toBeChecked();

  await page.getByRole('link', { name: t('shell.home') }).click();
  await owner.startWith(people, 'write');
  await message.fill('Something else');
  await owner.button(t('templates.open')).click();
  await look(page, info, 'choose');
  await dialog.getByRole('button', { name: t('templates.use') }).click();
  await expect(dialog.getByRole('combobox', { name: 'date' })).toHaveValue('Visit date');
  await look(page, info, 'match');
  await dialog.getByRole('combobox', { name: 'time' }).click();
  await page.getByRole('option', { name: 'At', exact: true }).click();
  await dialog.getByRole('button', { name: t('templates.use') }).click();
  await expect(message).toHaveValue(/we expect you on \{\{Visit date\}\} at \{\{At\}\}/);
  await expect(page.getByText('we expect you on 3 March at 10:30')).toBeVisible();
  await owner.button(t('write.undo')).click();
  await expect(message).toHaveValue('Something else');
  await owner.button(t('write.redo')).click();

  await owner.button(t('templates.saveMine')).click();
  await dialog.getByRole('textbox', { name: t('templates.name') }).fill('visit');
  await dialog.getByRole('button', { name: t('templates.replace', { name: 'Visit' }) }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: t('templates.title') }).click();
  await expect(messages).toHaveCount(1);
  await owner.button(t('templates.duplicate')).click();
  await dialog.getByRole('button', { name: t('templates.save') }).click();
  await expect(messages).toHaveCount(2);
  await look(page, info, 'saved');
  await choices.getByRole('radio', { name: 'visit (2)' }).check();
  await owner.button(t('templates.remove')).click();
  await owner.button(t('templates.removeConfirm')).click();
  await expect(messages).toHaveCount(1);
  await owner.button(t('templates.newCampaign')).click();
  await owner.on(t('sheet.title'));
});
