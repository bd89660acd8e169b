import type { ColumnRole, Draft } from '../../shared/domain/draft.ts';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import { headersBeforeOwn, leaveOutOwn } from '../../shared/domain/own-columns.ts';
import { sampleFileName } from '../../shared/domain/sample.ts';
import type { ContactList } from '../../shared/contract/lists.ts';
import { t } from '../../shared/text/index.ts';
import { api } from '../api/client.ts';
import { listName } from '../api/lists.ts';
import { askWorkbench } from '../api/workbench.ts';
import { useBench } from './bench.ts';
import { readCountries } from './countryWords.ts';
import { useFlow } from './flow.ts';
import { forgetList } from './forgetList.ts';
import { useJoinedFiles } from './joinedFiles.ts';
import { readingOf } from './sheetReading.ts';
import { systemCountry } from './systemCountry.ts';

let last: Promise<unknown> = Promise.resolve();

/** Makes the sheet on the workbench the sheet of the draft: keeps its rows in main and fills in what can be guessed; false where that failed. */
export function takeSheet(): Promise<boolean> {
  // One after the other: a sheet is kept once, however many ask for it.
  const own = last.then(take);
  last = own.catch(() => undefined);
  return own;
}

async function take(): Promise<boolean> {
  const { campaign, draft, update, flush } = useFlow.getState();
  const { listId, campaignId } = useBench.getState();
  if (!campaign || !draft || campaignId !== campaign.id) return false;
  if (listId !== null && listId === draft.listId) return true;
  const { view } = useBench.getState();
  const list = await useBench.getState().keep();
  if (!list) return false;
  // What is made of several files was not read in one way.
  const reading = view && !view.isStored ? readingOf(view) : null;
  const { roles, country, countryWords, isRecalled } = await startingPoint(list, draft);
  if (useFlow.getState().campaign?.id !== campaign.id) {
    // The owner went to another draft meanwhile; the sheet is kept when this one is open again.
    await forgetList(list.id);
    return false;
  }
  update({
    listId: list.id,
    columnRoles: roles,
    rolesWithHidden: [],
    reading,
    country,
    countryWords,
    sendAnywayRows: [],
    keptRows: [],
    untickedRows: [],
    // Made-up people never go to a real account (decisions: "Numbers").
    ...(list.fileName === sampleFileName && { accountId: practiceAccountId }),
  });
  useBench.getState().setRecalled(isRecalled);
  await flush();
  if (draft.listId) await forgetReading(draft.listId, list.fileName);
  return true;
}

async function startingPoint(
  list: ContactList,
  { country: chosen, ownCountryWords }: Pick<Draft, 'country' | 'ownCountryWords'>,
): Promise<{
  roles: ColumnRole[];
  country: string | null;
  countryWords: Record<string, string>;
  isRecalled: boolean;
}> {
  const settings = await api.call('settings.read', {});
  const before = headersBeforeOwn(list.headers, [t('check.row'), t('tidy.reason')]);
  const guess = await askWorkbench('columns.guess', { country: chosen ?? settings.country });
  const country = guess?.country ?? systemCountry();
  const guessed = guess?.roles ?? list.headers.map((): ColumnRole => 'keyword');
  const chosenBefore = await recallRoles(list.headers, before);
  const canBe = chosenBefore && (await askWorkbench('columns.recalled', { roles: chosenBefore, country }));
  const recalled = canBe ? chosenBefore : null;
  const roles = recalled ?? (before ? leaveOutOwn(guessed, before.length) : guessed);
  return {
    roles,
    country,
    countryWords: await readCountries(roles, ownCountryWords),
    isRecalled: recalled !== null,
  };
}

/** The roles chosen earlier for these headings, or for those before the program's own columns. */
async function recallRoles(headers: string[], beforeOwn: string[] | null): Promise<ColumnRole[] | null> {
  const recalled = await api.call('columns.recall', { headers });
  if (recalled || !beforeOwn) return recalled;
  const roles = await api.call('columns.recall', { headers: beforeOwn });
  return roles && [...roles, ...headers.slice(beforeOwn.length).map((): ColumnRole => 'leave_out')];
}

/**
 * Removes the list that the draft used before where it is the same file, read in another way. Every other list stays
 * under Lists until the owner removes it there.
 */
async function forgetReading(listId: string, fileName: string): Promise<void> {
  try {
    const before = await api.call('lists.get', { listId });
    // Files that are joined again may be called otherwise: one more of them could be read.
    const isSame = [fileName, useJoinedFiles.getState().replacedName].includes(before.fileName);
    const isUntouched = isSame && before.name === listName(before.fileName);
    if (isUntouched) await forgetList(listId);
  } catch {
    // It is gone already.
  }
}
