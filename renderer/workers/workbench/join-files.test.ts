import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { readFile, viewOf } from './file.ts';
import { addFile, joinFiles } from './join-files.ts';
import { emptyWorkbench } from './state.ts';

const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const here = { country: null, systemCountry: null };
const csv = (text: string): Blob => new Blob([text]);

test('files are read one after another and become one sheet; one that cannot be read says why', async () => {
  const bench = emptyWorkbench();
  const add = (fileName: string, text: string, isFirst: boolean) =>
    addFile(bench, { file: csv(text), fileName, isFirst, ...here }, turn);
  // What was read before and never joined is not part of it.
  expect(await add('old.csv', 'Name,Phone\nOld,1\n', true)).toEqual({ problem: null });
  expect(await add('north.csv', 'Name,Phone\nAnn,+12025550101\n', true)).toEqual({ problem: null });
  expect(await add('empty.csv', '', false)).toEqual({ problem: { code: 'empty' } });
  expect(await add('south.csv', 'Phone;City\n+12025550102;Bath\n', false)).toEqual({ problem: null });
  const { view, parts } = joinFiles(bench, { fileName: 'north and 1 more', fromHeader: 'From file' });
  expect(parts).toEqual([
    { fileName: 'north.csv', rowCount: 1, columnCount: 2, onlyHere: ['Name'], putUnder: [] },
    { fileName: 'south.csv', rowCount: 1, columnCount: 2, onlyHere: ['City'], putUnder: [] },
  ]);
  expect(view).toMatchObject({
    fileName: 'north and 1 more',
    isStored: true,
    headers: ['Name', 'Phone', 'City', 'From file'],
    rowCount: 2,
  });
  expect(bench.contacts.rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])).toEqual([
    [2, 'Ann', '+12025550101', '', 'north.csv'],
    [4, '', '+12025550102', 'Bath', 'south.csv'],
  ]);
});

test('a file is joined as asked: another sheet, another heading row, other letters', async () => {
  const bench = emptyWorkbench();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Company'], ['+12025550109']]), 'Firms');
  const people = [
    ['Spring', 'list'],
    ['Name', 'Phone'],
    ['Ann', '+12025550101'],
    ['Ben', '+12025550102'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(people), 'People');
  const file = new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
  const asked = { sheetName: 'People', headerRow: 3 };
  expect(await addFile(bench, { file, fileName: 'a.xlsx', isFirst: true, as: asked, ...here }, turn)).toEqual(
    {
      problem: null,
    },
  );
  const cyrillic = new Blob(['Name;Phone\n', Uint8Array.from([0xce, 0xeb, 0xe5, 0xed, 0xe0]), ';1\n']);
  const letters = { encoding: 'windows-1251', delimiter: ';', headerRow: null } as const;
  await addFile(bench, { file: cyrillic, fileName: 'b.csv', isFirst: false, as: letters, ...here }, turn);
  const { view } = joinFiles(bench, { fileName: 'a', fromHeader: 'From file' });
  expect(view.headers).toEqual(['Ann', '+12025550101', 'Column A', 'Column B', 'From file']);
  expect(bench.contacts.rows.map(({ cells }) => cells)).toEqual([
    ['Ben', '+12025550102', '', '', 'a.xlsx'],
    ['', '', 'Name', 'Phone', 'b.csv'],
    ['', '', 'Олена', '1', 'b.csv'],
  ]);
});

test('what is on the workbench stays there until files are joined', async () => {
  const bench = emptyWorkbench();
  await readFile(bench, { file: csv('Name,Phone\nOld,1\n'), fileName: 'old.csv' }, turn);
  await addFile(bench, { file: csv('Name,Phone\n'), fileName: 'blank.csv', isFirst: true, ...here }, turn);
  await addFile(
    bench,
    { file: csv('Name,Phone\nNew,2\n'), fileName: 'new.csv', isFirst: true, ...here },
    turn,
  );
  expect(viewOf(bench)).toMatchObject({ fileName: 'old.csv', rowCount: 1 });
});

test('more columns than a list can have are refused for the file that brings them', async () => {
  const bench = emptyWorkbench();
  const headers = (prefix: string): string =>
    Array.from({ length: 300 }, (_, nth) => `${prefix}${nth}`).join(',');
  const cells = Array.from({ length: 300 }, () => 'x').join(',');
  const add = (prefix: string, isFirst: boolean) =>
    addFile(
      bench,
      { file: csv(`${headers(prefix)}\n${cells}\n`), fileName: `${prefix}.csv`, isFirst, ...here },
      turn,
    );
  expect(await add('a', true)).toEqual({ problem: null });
  expect(await add('b', false)).toEqual({ problem: { code: 'too_many_columns', limit: 500, actual: 601 } });
  expect(joinFiles(bench, { fileName: 'a', fromHeader: 'From file' }).parts).toHaveLength(1);
});

const north = 'Name,Phone\nAnn Lee,0812 3456 7890\nBen Ode,0812 3456 7891\n';

test.each([
  ['other words', 'Mobile,Customer\n0813 2222 3333,Cleo Ray\n0813 2222 3334,Dan Fox\n'],
  ['no headings', '0813 2222 3333,Cleo Ray\n0813 2222 3334,Dan Fox\n'],
])('a second file with %s brings its numbers and names to the columns of the first', async (_, south) => {
  for (const known of [
    { country: 'ID', systemCountry: null },
    { country: null, systemCountry: 'ID' },
  ]) {
    const bench = emptyWorkbench();
    await addFile(bench, { file: csv(north), fileName: 'north.csv', isFirst: true, ...known }, turn);
    await addFile(bench, { file: csv(south), fileName: 'south.csv', isFirst: false, ...known }, turn);
    const { view, parts } = joinFiles(bench, { fileName: 'north and 1 more', fromHeader: 'From file' });
    expect(view.headers).toEqual(['Name', 'Phone', 'From file']);
    expect(bench.contacts.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Ann Lee', '0812 3456 7890'],
      ['Ben Ode', '0812 3456 7891'],
      ['Cleo Ray', '0813 2222 3333'],
      ['Dan Fox', '0813 2222 3334'],
    ]);
    expect(parts[1]?.putUnder.map(({ under }) => under)).toEqual(['Phone', 'Name']);
  }
});

test('numbers as they are written at home are read by the country that the first file names', async () => {
  const bench = emptyWorkbench();
  const first = 'Name,Phone\nAnn Lee,+6281234567890\n';
  const local = '0813 2222 3333,Cleo Ray\n0813 2222 3334,Dan Fox\n';
  const known = { country: null, systemCountry: 'US' };
  await addFile(bench, { file: csv(first), fileName: 'a.csv', isFirst: true, ...known }, turn);
  await addFile(bench, { file: csv(local), fileName: 'b.csv', isFirst: false, ...known }, turn);
  expect(joinFiles(bench, { fileName: 'a', fromHeader: 'From file' }).view.headers).toEqual([
    'Name',
    'Phone',
    'From file',
  ]);
});
