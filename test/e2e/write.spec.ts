import type { Locator, Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import type { Owner } from '../support/drive.ts';
import { ownerOf } from '../support/drive.ts';
import { expect, test } from './fixture.ts';
import { look } from './look.ts';

const rows = [
  ['Name', 'Phone', 'City', 'Due', 'Amount'],
  ['Maya Thompson', '+12025550114', 'Leeds', '2026-03-06', '1234.5'],
  ['ASHA DEVI', '+12025550115', '', '06/03/2026', '48'],
  ['Omar Haddad', '+12025550116', 'Dubai', 'soon', '1.234'],
];
const people = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')),
};

async function toWrite(page: Page, file = people): Promise<Owner> {
  const owner = ownerOf(page);
  await owner.skipWelcome();
  await owner.startWith(file, 'write');
  return owner;
}

const editor = (page: Page): Locator => page.getByRole('textbox', { name: t('write.message'), exact: true });
const bubble = (page: Page): Locator => page.getByRole('region', { name: t('write.preview') });
const marks = (page: Page, kind: 'keyword' | 'wrong'): Promise<string[]> =>
  page.locator(`[data-kind=${kind}]`).allTextContents();
const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test('two curly brackets offer the keywords: typed, chosen by keys, closed by Escape', async ({ app }) => {
  await toWrite(app.page);
  const field = editor(app.page);
  await field.pressSequentially('Hi {{');
  const list = app.page.getByRole('listbox', { name: t('write.keywordList') });
  await expect(list.getByRole('option')).toHaveText(['Name', 'Phone', 'City', 'Due', 'Amount']);
  await field.press('ArrowUp');
  await expect(list.getByRole('option', { name: 'Amount' })).toHaveAttribute('aria-selected', 'true');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(app.page.locator(`[id="${active}"]`)).toHaveText('Amount');
  await field.pressSequentially('ci');
  await expect(list.getByRole('option')).toHaveText(['City']);
  await look(app.page);
  await field.press('Enter');
  await expect(field).toHaveValue('Hi {{City}}');
  await expect(list).toHaveCount(0);
  await field.pressSequentially(', {{');
  await field.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(field).toBeFocused();
  await field.pressSequentially('n');
  await list.getByRole('option', { name: 'Name' }).click();
  await expect(field).toHaveValue('Hi {{City}}, {{Name}}');
  await expect.poll(() => marks(app.page, 'keyword')).toEqual(['{{City}}', '{{Name}}']);
});

test('mistakes are underlined where they are, told in words, and an unknown keyword is replaced by a click', async ({
  app,
}) => {
  const owner = await toWrite(app.page);
  await editor(app.page).fill('Hi {{nmae|friend}} {{city:frist}} {{due and {{name}}');
  await expect.poll(() => marks(app.page, 'wrong')).toEqual(['{{nmae|friend}}', '{{city:frist}}', '{{']);
  const problems = app.page.getByRole('list', { name: t('write.problems') });
  await expect(problems.getByRole('listitem')).toHaveCount(3);
  await expect(owner.button(t('common.next'))).toBeDisabled();
  await look(app.page);
  await choose(app.page, t('write.useInsteadLabel', { keyword: 'nmae' }), 'Name');
  await expect(editor(app.page)).toHaveValue('Hi {{Name|friend}} {{city:frist}} {{due and {{name}}');
});

test('undo and redo go through typing, buttons and fields alike, by keys and by buttons', async ({ app }) => {
  const owner = await toWrite(app.page);
  const field = editor(app.page);
  await field.pressSequentially('Hi ');
  await owner.button(t('write.keywordLabel', { keyword: 'Name' })).click();
  await expect(field).toBeFocused();
  await app.page.getByRole('textbox', { name: t('write.fallbackHere', { keyword: 'Name' }) }).fill('you');
  await expect(field).toHaveValue('Hi {{Name|you}}');
  await choose(app.page, t('write.filterLabel', { keyword: 'Name' }), t('write.filters.first'));
  await expect(field).toHaveValue('Hi {{Name:first|you}}');
  await expect(bubble(app.page)).toContainText('Hi Maya');
  await field.press('ControlOrMeta+z');
  await expect(field).toHaveValue('Hi {{Name|you}}');
  await owner.button(t('write.undo')).click();
  await expect(field).toHaveValue('Hi {{Name}}');
  await field.press('ControlOrMeta+z');
  await expect(field).toHaveValue('Hi ');
  await owner.button(t('write.redo')).click();
  await expect(field).toHaveValue('Hi {{Name}}');
  await owner.next();
  await owner.on(t('review.title'));
  await owner.button(t('common.back')).click();
  await field.press('ControlOrMeta+z');
  await expect(field).toHaveValue('Hi ');
});

test('styles and emoji are put in by buttons and shown as WhatsApp shows them', async ({ app }) => {
  const owner = await toWrite(app.page);
  const field = editor(app.page);
  await field.fill('Sale');
  await field.selectText();
  await owner.button(t('write.styles.bold')).click();
  await field.press('End');
  await owner.button(t('write.emoji')).click();
  await look(app.page);
  await app.page.getByRole('button', { name: '🎉' }).click();
  await expect(field).toHaveValue('*Sale*🎉');
  await field.fill('*Sale* _now_ ~then~ ```A1``` 2*3*4');
  for (const [tag, text] of [
    ['strong', 'Sale'],
    ['em', 'now'],
    ['s', 'then'],
    ['code', 'A1'],
  ] as const)
    await expect(bubble(app.page).locator(tag)).toHaveText(text);
  await expect(bubble(app.page)).toContainText('2*3*4');
  await choose(app.page, t('write.channel'), 'SMS');
  await expect(bubble(app.page)).toContainText('*Sale* _now_');
  await expect(owner.button(t('write.styles.bold'))).toHaveCount(0);
});

test('a person is found by name and by number, and paged through', async ({ app }) => {
  const owner = await toWrite(app.page);
  await editor(app.page).fill('Hi {{name}}');
  const search = app.page.getByRole('combobox', { name: t('write.findPerson') });
  await search.fill('omar');
  await app.page.getByRole('option', { name: /Omar Haddad/ }).click();
  await expect(bubble(app.page)).toContainText('Hi Omar Haddad');
  await expect(app.page.getByText('3 of 3')).toBeVisible();
  await search.fill('+1 202-555-0115');
  await app.page.getByRole('option', { name: /ASHA DEVI/ }).click();
  await expect(bubble(app.page)).toContainText('Hi ASHA DEVI');
  await owner.button(t('write.previous')).click();
  await expect(bubble(app.page)).toContainText('Hi Maya');
  await search.fill('zzz');
  await expect(app.page.getByText(t('write.findNobody'))).toBeVisible();
  await look(app.page);
});

test('dates and numbers are written in the language chosen, and what cannot be read for certain is told', async ({
  app,
}) => {
  const owner = await toWrite(app.page);
  await editor(app.page).fill('Hi {{name}}: {{due:date}}');
  await expect(bubble(app.page)).toContainText('6 March 2026');
  await expect(app.page.getByText(/2 messages held back: due can be read in two ways/)).toBeVisible();
  await owner.button(t('write.dateOrders.mdy')).click();
  await expect(app.page.getByText(/1 message held back: due is “soon” in row 4/)).toBeVisible();
  await look(app.page);
  await owner.button(t('write.following')).click();
  await expect(bubble(app.page)).toContainText('3 June 2026');
  await choose(app.page, t('write.formatsLanguage'), 'Hindi (India)');
  await expect(bubble(app.page)).toContainText('3 जून 2026');
  await editor(app.page).fill('{{amount:number 2}}');
  await expect(bubble(app.page)).toContainText('48.00');
  await owner.button(t('write.decimalMarks.comma')).click();
  await owner.button(t('write.following')).click();
  await expect(bubble(app.page)).toContainText('1,234.00');
  await expect(app.page.getByText(/held back/)).toHaveCount(0);
});

test('text messages: who gets more because of which characters, and one click against it that undo takes back', async ({
  app,
}) => {
  const owner = await toWrite(app.page);
  const message = `It’s {{name}} – ${'a'.repeat(60)}`;
  await editor(app.page).fill(message);
  await choose(app.page, t('write.channel'), 'SMS');
  const told = app.page.getByText('3 people get 2 SMS instead of 1 because of ’ and –.');
  await expect(told).toBeVisible();
  await look(app.page);
  await owner.button(t('write.writePlainly')).click();
  await expect(told).toHaveCount(0);
  await expect(editor(app.page)).toHaveValue(message.replace('’', "'").replace('–', '-'));
  await expect(app.page.getByText(t('write.isPlain'))).toBeVisible();
  await editor(app.page).press('ControlOrMeta+z');
  await expect(told).toBeVisible();
  await expect(editor(app.page)).toHaveValue(message);
});

test('the picture or file stands in the preview by its kind, and nothing asks for it', async ({ app }) => {
  await toWrite(app.page);
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(request.url()));
  await editor(app.page).fill('Hi');
  for (const [name, kind] of [
    ['a.jpg', 'image'],
    ['b.mp4', 'video'],
    ['c.mp3', 'audio'],
    ['d.pdf', 'document'],
    ['e', 'unknown'],
  ] as const) {
    await app.page.getByRole('textbox', { name: t('write.media') }).fill(`https://shop.example/${name}`);
    await expect(bubble(app.page)).toContainText(t(`write.mediaKinds.${kind}`));
    await expect(bubble(app.page)).toContainText(name);
  }
  // Main looks at it, in practice on this computer too, where the gateway has no file.
  const media = app.page.getByRole('textbox', { name: t('write.media') });
  await media.fill(`${await app.behind.gateway.baseUrl()}/flyer.pdf`);
  await expect(app.page.getByText(/^There is no file at this address\./)).toContainText(
    t('write.mediaNoCaption'),
  );
  await media.fill('https://shop.example/{{name}}.jpg');
  await expect(app.page.getByText(t('write.mediaKeyword'))).toBeVisible();
  await look(app.page);
  expect(asked.filter((url) => url.includes('shop.example'))).toEqual([]);
});

test('Arabic runs from right to left, in the field and in the preview', async ({ app }) => {
  await toWrite(app.page);
  await editor(app.page).fill('مرحبا {{name}}\nHello {{name}}');
  await expect(bubble(app.page)).toContainText('مرحبا Maya Thompson');
  const edges = await bubble(app.page)
    .locator('div > div')
    .last()
    .evaluate((text) => {
      const range = document.createRange();
      const node = text.firstChild!;
      const at = (from: number): DOMRect => {
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        return range.getBoundingClientRect();
      };
      const box = text.getBoundingClientRect();
      const english = (text.textContent ?? '').indexOf('Hello');
      return { arabic: box.right - at(0).right, english: at(english).left - box.left };
    });
  expect(Math.abs(edges.arabic)).toBeLessThan(2);
  expect(Math.abs(edges.english)).toBeLessThan(2);
});

test('what is coloured stays exactly behind its words', async ({ app }) => {
  await toWrite(app.page);
  const texts = [
    `Hi {{name}}, ${'a long line of words that wraps '.repeat(8)}{{city}}\n\nand {{due:date long|soon}} 🙂👩‍👩‍👧 end\n`,
    `مرحبا {{name}} ${'كيف حالك اليوم '.repeat(20)} {{city}}`,
    `${'wwwwwwwwww'.repeat(30)}{{name}}\t{{city}}   \n`.repeat(6),
  ];
  for (const text of texts) {
    await editor(app.page).fill(text);
    await expect(editor(app.page)).toHaveValue(text);
    const sizes = await editor(app.page).evaluate((field) => {
      const layer = field.parentElement?.querySelector('[aria-hidden]');
      return [
        field.scrollHeight,
        layer?.scrollHeight,
        field.clientWidth,
        layer?.clientWidth,
        layer?.scrollTop,
      ];
    });
    const [own, behind] = await editor(app.page).evaluate((field) =>
      [field, field.parentElement!.querySelector('[aria-hidden]')!].map(
        (box) => getComputedStyle(box).direction,
      ),
    );
    expect(behind).toBe(own);
    expect(sizes[1]).toBe(sizes[0]);
    expect(sizes[3]).toBe(sizes[2]);
    expect(sizes[4]).toBe(await editor(app.page).evaluate(({ scrollTop }) => scrollTop));
  }
});

test('an approved template on WhatsApp Official: its words pasted, a column in each place, previewed and sent', async ({
  app,
}, info) => {
  const { page } = app;
  const owner = await toWrite(page);
  await choose(page, t('write.channel'), t('channels.whatsapp_official'));
  await expect(page.getByText(t('official.freeLead'))).toBeVisible();
  await page.getByText(t('official.approved')).click();
  await page.getByLabel(t('official.id')).fill('visit_3');
  await page.getByLabel(t('official.body')).fill('Hello {{1}}, see you in {{2}}.');
  const place = (name: string): Locator =>
    page.getByRole('textbox', { name: t('official.place', { place: name }) });
  await place('1').fill('{{name:first|friend}}');
  await expect(page.getByText(t('official.problems.no_value', { place: '2' })).first()).toBeVisible();
  await choose(page, t('official.putIn', { place: '2' }), 'City');
  await expect(place('2')).toHaveValue('{{City}}');
  await expect(bubble(page)).toContainText('Hello Maya, see you in Leeds.');
  await look(page, info, 'official');
  await owner.next();
  await owner.on(t('review.title'));
  await expect(page.getByText('Hello Omar, see you in Dubai.')).toBeVisible();
});
