import type { Page } from '@playwright/test';
import { t } from '../../shared/text/index.ts';
import { brokenSheet } from '../fixtures/broken-sheet.ts';
import { ownerOf } from '../support/drive.ts';
import type { Owner } from '../support/drive.ts';
import { expect } from './fixture.ts';
import { keysOf } from './keys.ts';
import type { Keys } from './keys.ts';

export const parents = {
  name: 'parents.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: brokenSheet(),
};

/** What drives Check contacts by keyboard. */
export interface Hands {
  page: Page;
  owner: Owner;
  keys: Keys;
}

/** Begins a campaign with a file, up to Match columns. */
export async function toMatch(page: Page, file: Parameters<Owner['startWith']>[0]): Promise<Hands> {
  const owner = ownerOf(page);
  const keys = keysOf(page);
  await owner.skipWelcome();
  await owner.startWith(file, 'match');
  return { page, owner, keys };
}

/** From Match columns to Check contacts. */
export async function toCheck({ owner, keys }: Hands): Promise<void> {
  await keys.to(owner.button(t('common.next')));
  await keys.press('Enter');
  await owner.on(t('check.title'));
}

/** Undoes the change that was made last, and says what it was. */
export async function undo({ owner, keys }: Hands, words: string): Promise<void> {
  const button = owner.button(t('duplicates.undoLabel', { words }));
  await keys.backTo(button);
  await keys.press('Enter');
  await expect(button).toBeHidden();
}
