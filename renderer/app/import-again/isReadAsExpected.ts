import type { ContactList } from '../../../shared/contract/lists.ts';
import { haveSameHeaders } from '../../../shared/domain/import-again/line-up.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';

/** Whether nothing about how a newer file was read is in doubt: its sheet, its headings and its letters. */
export function isReadAsExpected(view: SheetView, list: Pick<ContactList, 'headers' | 'sheetName'>): boolean {
  const { sheetNames, hiddenSheets, sheetName, encoding, headers, rowCount } = view;
  const tabs = sheetNames.filter((name) => !hiddenSheets.includes(name));
  const isSureOfSheet = tabs.length < 2 || sheetName === list.sheetName;
  // Bytes say by themselves that they are Unicode; every other encoding is a guess.
  const isSureOfLetters = encoding === null || encoding.startsWith('utf-');
  return rowCount > 0 && isSureOfSheet && isSureOfLetters && haveSameHeaders(list.headers, headers);
}
