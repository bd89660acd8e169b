import type { Locator, Page } from 'playwright-core';
import type { FlowStep } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';

interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The headings on the way from a sheet in hand to the message. */
const wayToWrite = [
  ['sheet', t('sheet.titleInHand')],
  ['match', t('match.title')],
  ['check', t('check.title')],
  ['write', t('write.title')],
] as const satisfies [FlowStep, string][];

/** The hands of an owner: what is done on each screen, by the words that stand there. */
export interface Owner {
  page: Page;
  /** Goes through the welcome and starts with made-up people. */
  tryPractice(): Promise<void>;
  /** Leaves the welcome for Home. */
  skipWelcome(): Promise<void>;
  newCampaign(): Promise<void>;
  chooseFile(file: OwnFile): Promise<void>;
  /** A new campaign with a file, from Home to a step. */
  startWith(file: OwnFile, step: (typeof wayToWrite)[number][0]): Promise<void>;
  /** The one primary button at the bottom right. */
  next(): Promise<void>;
  /** Waits for the screen with this heading. */
  on(heading: string): Promise<void>;
  write(message: string): Promise<void>;
  /** The button that names the count. */
  sendButton(): Locator;
  button(name: string | RegExp): Locator;
}

/** Gives an owner's hands to a page. */
export function ownerOf(page: Page): Owner {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const on = (heading: string): Promise<void> =>
    page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  const next = (): Promise<void> => button(t('common.next')).click();
  const newCampaign = (): Promise<void> => button(t('shell.newCampaign')).first().click();
  const chooseFile = (file: OwnFile): Promise<void> => page.locator('input[type=file]').setInputFiles(file);
  return {
    page,
    button,
    on,
    next,
    async tryPractice() {
      await on(t('welcome.one.title'));
      await next();
      await on(t('welcome.two.title'));
      await next();
      await button(t('welcome.tryPractice')).click();
      await on(t('sheet.titleInHand'));
    },
    async skipWelcome() {
      await button(t('welcome.skip')).click();
      await on(t('home.title'));
    },
    newCampaign,
    chooseFile,
    async startWith(file, step) {
      await newCampaign();
      await on(t('sheet.title'));
      await chooseFile(file);
      for (const [passed, heading] of wayToWrite) {
        await on(heading);
        if (passed === step) return;
        await next();
      }
    },
    async write(message) {
      await page.getByRole('textbox', { name: t('write.message'), exact: true }).fill(message);
    },
    sendButton: () => page.getByRole('button', { name: /^Send [\d,]+ / }),
  };
}

/** The groups of Check contacts with their counts, as they stand on the chips once the rows are checked. */
export async function groupCounts({ page }: Owner): Promise<Record<string, number>> {
  const groups = page.getByRole('group', { name: t('check.groups') });
  await groups.waitFor();
  const texts = await groups.getByRole('button').allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => text.split('\n')).map(([count = '', word = '']) => [word.trim(), Number(count)]),
  );
}
