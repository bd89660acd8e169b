import * as fc from 'fast-check';
import { CFB, SSF, utils, write } from 'xlsx';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { SheetRefusal } from './problem.ts';
import { readSheet } from './read-sheet.ts';
import { forgetFormats } from './sheetjs.ts';
import { tameRecords } from './xls-records.ts';
import { wholeStrings } from './xls-strings.ts';

const nothing = 0xeb;

function oldExcel(cells: unknown[][]): Uint8Array {
  forgetFormats();
  const book = { SheetNames: ['S'], Sheets: { S: utils.aoa_to_sheet(cells) } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

function record(type: number, bytes: readonly number[]): number[] {
  return [type & 0xff, type >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes];
}

function typesOf(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer);
  const types: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    types.push(view.getUint16(at, true));
  }
  return types;
}

function tamed(...records: number[][]): Uint8Array {
  const stream = Uint8Array.from(records.flat());
  tameRecords(stream);
  return stream;
}

const beginning = record(0x0809, [0, 6, 5, 0, ...Array.from({ length: 12 }, () => 0)]);
const text = (characters: string): number[] => [
  characters.length,
  0,
  0,
  ...new TextEncoder().encode(characters),
];

test('only records of contacts stay, and none that is too short to hold its own sizes', () => {
  const stream = tamed(
    beginning,
    record(
      0x01b8,
      Array.from({ length: 32 }, () => 255),
    ),
    record(0x0018, [1, 2, 3]),
    record(0x0207, []),
    record(0x0207, text('ok')),
    record(
      0x0006,
      Array.from({ length: 21 }, () => 1),
    ),
  );
  expect(typesOf(stream)).toEqual([0x0809, nothing, nothing, nothing, 0x0207, nothing]);
});

test('a formula keeps its cell and value and loses its tokens, also those that a later record continues', () => {
  const head = Array.from({ length: 16 }, (_, index) => index + 1);
  const stream = tamed(beginning, record(0x0006, [...head, 9, 9, 9, 9, 9, 9, 9]), record(0x003c, [1, 2]));
  expect(typesOf(stream)).toEqual([0x0809, 0x0006, nothing]);
  expect([...stream.subarray(24, 47)]).toEqual([...head, 0, 0, 0, 0, 0, 0, 0]);
});

test('more cells than are held in memory are refused, those of one record counted each', () => {
  const perRecord = 10_000;
  const row = record(
    0x00bd,
    Array.from({ length: 6 + 6 * perRecord }, () => 0),
  );
  const rows = limits.slowCells / perRecord;
  const stream = new Uint8Array(beginning.length + row.length * rows + 20);
  stream.set(beginning);
  for (let at = 0; at < rows; at += 1) stream.set(row, beginning.length + at * row.length);
  expect(() => tameRecords(stream)).not.toThrow();
  // One number more, in a record of its own.
  stream.set(
    record(
      0x0203,
      Array.from({ length: 14 }, () => 0),
    ),
    beginning.length + row.length * rows,
  );
  expect(() => tameRecords(stream)).toThrow(
    new SheetRefusal('too_big_inflated', { limit: limits.slowCells, actual: limits.slowCells + 1 }),
  );
});

test('the count of shared strings is at most those that are there', () => {
  const strings = record(0x00fc, [9, 0, 0, 0, 255, 255, 255, 255, ...text('Anna'), ...text('Ben'), 7]);
  const stream = tamed(beginning, strings);
  expect(new DataView(stream.buffer).getUint32(beginning.length + 8, true)).toBe(2);
});

test('strings that go over a seam, in characters of one and two bytes, with runs and phonetics', () => {
  const part = [
    ...record(0x00fc, [0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 65, 66, 67]),
    ...record(0x003c, [1, 68, 0, 69, 0, 70, 0, ...text('x')]),
    ...record(0x003c, [2, 0, 0b1101, 1, 0, 3, 0, 0, 0, 65, 0, 66, 0, 1, 2, 3, 4, 1, 2, 3, ...text('end')]),
  ];
  expect(wholeStrings(new DataView(Uint8Array.from(part).buffer), 0)).toBe(4);
});

test('no stream of records makes reading go on for ever', async () => {
  const types = [
    0x0006, 0x0207, 0x0007, 0x0204, 0x00fc, 0x003c, 0x0018, 0x0221, 0x04bc, 0x041e, 0x00fd, 0x0085, 0x0203,
  ];
  const any = fc.tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 30 }), fc.boolean(), async (records, isOld) => {
      const start = isOld ? record(0x0009, [2, 0, 16, 0]) : beginning;
      const stream = [...start, ...records.flatMap(([type, bytes]) => record(type, [...bytes]))];
      const file = (CFB as CfbWriter).utils.cfb_new();
      (CFB as CfbWriter).utils.cfb_add(file, '/Workbook', Uint8Array.from([...stream, 10, 0, 0, 0]));
      const bytes = Uint8Array.from((CFB as CfbWriter).write(file, { type: 'array' }));
      const result = await readSheet(bytes, 'x.xls');
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});

test('a file description that counts millions of properties is not read', async () => {
  const description = new DataView(new ArrayBuffer(104));
  const summary = 'e0859ff2f94f6810ab9108002b27b3d9';
  description.setUint16(0, 0xfffe, true);
  description.setUint32(24, 1, true);
  for (const [index, byte] of Buffer.from(summary, 'hex').entries()) description.setUint8(28 + index, byte);
  description.setUint32(44, 48, true);
  description.setUint32(48, 24, true);
  description.setUint32(52, 0xff000002, true);

  const file = (CFB as CfbWriter).read(oldExcel([['Anna']]), { type: 'array' });
  (CFB as CfbWriter).utils.cfb_add(file, '/\u0005SummaryInformation', new Uint8Array(description.buffer));
  const result = await readSheet(Uint8Array.from((CFB as CfbWriter).write(file, { type: 'array' })), 'x.xls');
  expect(result.ok && result.sheet.rows[0]?.cells).toEqual(['Anna']);
});

test('a file that gives built-in formats another meaning changes no later file', async () => {
  const bytes = oldExcel([[{ t: 'n', v: 46056, z: 'm/d/yy' }]]);
  const before = await readSheet(bytes, 'x.xls');
  for (const id of [14, 164, 400]) (SSF as { load(format: string, id: number): void }).load('"never"', id);
  expect(await readSheet(bytes, 'x.xls')).toEqual(before);
  expect(before.ok && before.sheet.rows[0]?.cells).toEqual(['2026-02-03']);
});

interface CfbWriter {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
  write(file: object, options: { type: 'array' }): number[];
}
