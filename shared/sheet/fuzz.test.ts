import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { utils, write, type BookType } from 'xlsx';
import { readSheet } from './read-sheet.ts';
import { sheetProblemCodes } from './problem.ts';

const workbook = utils.book_new();
const table = Array.from({ length: 12 }, (_, row) => [
  `Name ${row}`,
  919876543210 + row,
  new Date(Date.UTC(2026, 1, 3)),
  row % 2 === 0,
]);
utils.book_append_sheet(workbook, utils.aoa_to_sheet(table), 'S');

// SheetJS complains of records it does not know.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  const result = await readSheet(bytes, 'x.xlsx');
  if (result.ok) expect(result.sheet.rows.length).toBeGreaterThan(0);
  else expect(sheetProblemCodes).toContain(result.problem.code);
}

test('any bytes', async () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0x3c, 0x74, 0x61, 0x62, 0x6c, 0x65, 0x3e],
    [0xff, 0xfe],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
      readsOrRefuses(Uint8Array.from([...start, ...rest])),
    ),
    { numRuns: 300 },
  );
}, 30_000);

test('any text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          'a',
          '"',
          ',',
          ';',
          '\t',
          '\n',
          '\r',
          ' ',
          '<table>',
          '<td>',
          '</tr>',
          '\0',
          'sep=;',
          'é',
        ),
        { maxLength: 60 },
      ),
      (parts) => readsOrRefuses(new TextEncoder().encode(parts.join(''))),
    ),
    { numRuns: 300 },
  );
}, 30_000);

test.each<BookType>(['xlsx', 'xlsb', 'ods', 'biff8', 'html', 'csv'])(
  '%s with changed bytes',
  async (bookType) => {
    const good = new Uint8Array(
      write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer,
    );
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.nat({ max: good.length }),
        fc.boolean(),
        (changes, length, isCut) => {
          const bytes = isCut ? good.slice(0, length) : good.slice();
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          return readsOrRefuses(bytes);
        },
      ),
      { numRuns: 150 },
    );
  },
  60_000,
);
