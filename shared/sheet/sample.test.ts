import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeSample } from '../../resources/sample-sheet.ts';
import { sheetOf } from '../../test/fixtures/read.ts';
import { countryCodes } from '../domain/countries.ts';
import { normalisePhone } from '../domain/phone.ts';
import { sampleFileName } from '../domain/sample.ts';

const bytes = readFileSync(new URL(`../../resources/${sampleFileName}`, import.meta.url));
const sheet = await sheetOf(new Uint8Array(bytes));
const people = sheet.rows.slice(1);

describe('the sample sheet', () => {
  test('is what its script makes', () => {
    expect(Buffer.compare(makeSample(), bytes)).toBe(0);
  });

  test('looks like the list of a shop', () => {
    expect(sheet.rows[0]!.cells).toEqual(['Name', 'Mobile', 'City', 'Order no', 'Amount due', 'Due date']);
    expect(people[0]!.cells).toEqual([
      'Maya Thompson',
      '+1 202-555-0114',
      'Washington',
      'A-2041',
      '48.5',
      '06/03/2026',
    ]);
    expect(people).toHaveLength(61);
    expect(people.filter((row) => row.hidden)).toHaveLength(1);
    expect(people.filter((row) => row.cells.length === 0)).toHaveLength(1);
    expect(people.filter((row) => row.cells.length > 0 && row.cells[0] === '')).toHaveLength(1);
  });

  test.each([null, ...countryCodes])('has the same numbers in %s: none becomes a stranger', (country) => {
    const tally: Record<string, number> = {};
    const owners = new Map<string, string>();
    for (const { cells, hidden } of people) {
      if (hidden || cells.length === 0) continue;
      const result = normalisePhone(cells[1]!, country);
      const kind = result.ok ? sharedBy(owners, result.number, cells[0]!) : result.problem;
      tally[kind] = (tally[kind] ?? 0) + 1;
      if (result.ok) expect(result).toEqual(normalisePhone(cells[1]!, null));
    }
    expect(tally).toEqual({
      ready: 50,
      duplicate: 1,
      shared: 1,
      missing: 1,
      too_short: 1,
      not_digits: 1,
      two_numbers: 1,
      lost_digits: 2,
      unconfirmed: 1,
    });
  });
});

/** Whether a number is new, the same person's again, or another person's too. */
function sharedBy(owners: Map<string, string>, number: string, name: string): string {
  const owner = owners.get(number);
  owners.set(number, owner ?? name);
  if (owner === undefined) return 'ready';
  return owner === name ? 'duplicate' : 'shared';
}
