import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { columnLetter, guessHeaderRow, guessRoles } from '../../shared/domain/columns.ts';
import { countryWords } from '../../shared/domain/country-words.ts';
import type { ColumnRole } from '../../shared/domain/draft.ts';
import { limits } from '../../shared/domain/limits.ts';
import { contactsBelow } from '../../shared/domain/sheet-contacts.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import { readSheet } from '../../shared/sheet/read-sheet.ts';
import { t } from '../../shared/text/index.ts';
import { sheetProblemWords } from '../../shared/text/sheet-problem-words.ts';
import type { Values } from './args.ts';
import { TerminalFailure } from './failure.ts';

/** A contact sheet as the terminal takes it in, with every column's role settled. */
export interface LoadedSheet {
  fileName: string;
  sheetName: string;
  headers: string[];
  roles: ColumnRole[];
  rows: SheetRow[];
  /** What the cells of a country column mean. */
  countryWords: Record<string, string>;
}

/** Reads the sheet and finds its columns; throws TerminalFailure with the sentence for whatever is wrong. */
export async function loadSheet(
  values: Values & { sheet: string },
  country: string | null,
): Promise<LoadedSheet> {
  const fileName = basename(values.sheet);
  const result = await readSheet(
    await bytesOf(values.sheet),
    fileName,
    values['sheet-name'] === undefined ? {} : { sheetName: values['sheet-name'] },
  );
  if (!result.ok) throw new TerminalFailure(sheetProblemWords(result.problem));
  const { headers, rows } = contactsBelow(result.sheet.rows, guessHeaderRow(result.sheet.rows));
  if (rows.length === 0) throw new TerminalFailure(t('sheetProblems.no_rows'));
  const guessed = guessRoles(headers, rows, country);
  const roles = values.phone === undefined ? guessed : withPhone(headers, guessed, values.phone);
  if (!roles.includes('phone')) throw new TerminalFailure(t('terminal.noPhoneColumn'));
  const countries = roles.indexOf('country');
  const words = countries === -1 ? {} : countryWords(rows.map(({ cells }) => cells[countries] ?? ''));
  return { fileName, sheetName: result.sheet.sheetName, headers, roles, rows, countryWords: words };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.sheetFileBytes) {
      throw new TerminalFailure(
        sheetProblemWords({ code: 'too_big', limit: limits.sheetFileBytes, actual: size }),
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof TerminalFailure) throw error;
    throw new TerminalFailure(t('terminal.unreadable', { file: path }));
  }
}

function withPhone(headers: readonly string[], roles: readonly ColumnRole[], column: string): ColumnRole[] {
  const wanted = column.trim().toLowerCase();
  const byHeader = headers.findIndex((header) => header.trim().toLowerCase() === wanted);
  const index =
    byHeader >= 0 ? byHeader : headers.findIndex((_, at) => columnLetter(at).toLowerCase() === wanted);
  if (index < 0) {
    throw new TerminalFailure(t('terminal.noSuchColumn', { column, columns: headers.join(', ') }));
  }
  return roles.map((role, at) => (at === index ? 'phone' : role === 'phone' ? 'keyword' : role));
}
