import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../test/fixtures/read.ts';
import { strangeFiles, strangeTable } from '../../test/fixtures/strange-files.ts';

describe('strange files', () => {
  test.each(strangeFiles.map((file) => [file.what, file] as const))(
    '%s',
    async (_, { bytes, cells, sheet }) => {
      const read = await sheetOf(bytes());
      expect(read.rows.map((row) => row.cells)).toEqual(cells);
      if (sheet) expect(read).toMatchObject(sheet);
    },
  );

  test('the table in README.md is that of the fixtures', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    // Prettier sets the columns of a table even.
    expect(readme.replace(/ +/g, ' ').replace(/-{3,}/g, '---')).toContain(strangeTable());
  });
});
