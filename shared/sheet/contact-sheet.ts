import { guessHeaderRow, guessRoles } from '../domain/columns.ts';
import { contactsBelow } from '../domain/sheet-contacts.ts';
import type { SheetRow } from '../domain/sheet-row.ts';
import type { ReadSheet } from './sheet-result.ts';

// Each look at another sheet reads the file again.
const mostSheets = 8;
const sampledRows = 50;

/** The sheet itself, or, where it has no column of phone numbers, the next visible sheet of its workbook that has one. */
export async function sheetWithContacts(
  first: ReadSheet,
  readSheetNamed: (sheetName: string) => Promise<ReadSheet>,
): Promise<ReadSheet> {
  const others = first.sheetNames.filter(
    (name) => name !== first.sheetName && !first.hiddenSheets.includes(name),
  );
  if (others.length === 0 || hasNumbers(first.rows)) return first;
  for (const name of others.slice(0, mostSheets)) {
    const other = await readSheetNamed(name).catch(() => null);
    if (other && hasNumbers(other.rows)) return other;
  }
  return first;
}

function hasNumbers(rows: readonly SheetRow[]): boolean {
  const { headers, rows: contacts } = contactsBelow(rows, guessHeaderRow(rows));
  const samples = contacts.slice(0, sampledRows);
  return guessRoles(headers, samples, null).includes('phone');
}
