import { expect, test } from 'vitest';
import { addFile, joinFiles } from './join-files.ts';
import { emptyWorkbench } from './state.ts';

const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const csv = (text: string): Blob => new Blob([text]);

test('files are read one after another and become one sheet; one that cannot be read says why', async () => {
  const bench = emptyWorkbench();
  const add = (fileName: string, text: string, isFirst: boolean) =>
    addFile(bench, { file: csv(text), fileName, isFirst }, turn);
  // What was read before and never joined is not part of it.
  expect(await add('old.csv', 'Name,Phone\nOld,1\n', true)).toEqual({ problem: null });
  expect(await add('north.csv', 'Name,Phone\nAnn,+12025550101\n', true)).toEqual({ problem: null });
  expect(await add('empty.csv', '', false)).toEqual({ problem: { code: 'empty' } });
  expect(await add('south.csv', 'Phone;City\n+12025550102;Bath\n', false)).toEqual({ problem: null });
  const { view, parts } = joinFiles(bench, { fileName: 'north and 1 more', fromHeader: 'From file' });
  expect(parts).toEqual([
    { fileName: 'north.csv', rowCount: 1, columnCount: 2, onlyHere: ['Name'] },
    { fileName: 'south.csv', rowCount: 1, columnCount: 2, onlyHere: ['City'] },
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

test('more columns than a list can have are refused for the file that brings them', async () => {
  const bench = emptyWorkbench();
  const headers = (prefix: string): string =>
    Array.from({ length: 300 }, (_, nth) => `${prefix}${nth}`).join(',');
  const cells = Array.from({ length: 300 }, () => 'x').join(',');
  const add = (prefix: string, isFirst: boolean) =>
    addFile(bench, { file: csv(`${headers(prefix)}\n${cells}\n`), fileName: `${prefix}.csv`, isFirst }, turn);
  expect(await add('a', true)).toEqual({ problem: null });
  expect(await add('b', false)).toEqual({ problem: { code: 'too_many_columns', limit: 500, actual: 601 } });
  expect(joinFiles(bench, { fileName: 'a', fromHeader: 'From file' }).parts).toHaveLength(1);
});
