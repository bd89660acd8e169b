import { describe, expect, test } from 'vitest';
import { problemOf, sheetOf } from '../../test/fixtures/read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('encodings', () => {
  const text = 'Name;Ort\nJürgen;Köln';
  const rows = [
    ['Name', 'Ort'],
    ['Jürgen', 'Köln'],
  ];
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-16le', utf16le(`\ufeff${text}`)],
    ['utf-16be', utf16be(`\ufeff${text}`)],
    ['utf-16le', utf16le(text)],
    ['utf-16be', utf16be(text)],
    ['windows-1252', latin1(text)],
  ])('%s is found', async (encoding, bytes) => {
    const sheet = await sheetOf(bytes);
    expect(sheet).toMatchObject({ kind: 'csv', encoding, delimiter: ';' });
    expect(sheet.rows.map((row) => row.cells)).toEqual(rows);
  });

  test('UTF-8 that a program cut in the middle of a letter is still UTF-8', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `José ${index};São Paulo\n`).join('');
    const cut = utf8(`Name;Ort\n${people}Zoë;Bras`);
    const sheet = await sheetOf(Uint8Array.from([...cut, 0xc3]));
    expect(sheet.encoding).toBe('utf-8');
    expect(sheet.rows.at(-1)?.cells).toEqual(['Zoë', 'Bras\ufffd']);
  });

  test('Windows-1252 in which some letters happen to fit as UTF-8 is still Windows-1252', async () => {
    const sheet = await sheetOf(latin1(`Ort,Name\n${'Ã© '.repeat(19)},Zoë`));
    expect(sheet).toMatchObject({
      encoding: 'windows-1252',
      rows: [{}, { cells: [expect.any(String), 'Zoë'] }],
    });
  });

  test.each([
    ['Hindi', 'राम कुमार शर्मा', 'मुख्य बाजार, गली संख्या चार, पुराना शहर मंदिर के पास, लखनऊ, उत्तर प्रदेश'],
    [
      'Arabic',
      'محمد احمد علي حسن',
      'شارع الملك فهد، حي النخيل، بجوار المسجد الكبير، الرياض، المملكة العربية السعودية',
    ],
    [
      'Chinese',
      '王一一',
      '北京市朝阳区建国路八十八号院一号楼一单元三零一室上海市浦东新区世纪大道一百号环球金融中心',
    ],
    ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ', 'ਅੰਮ੍ਰਿਤਸਰ ਸਾਹਿਬ ਦੇ ਨੇੜੇ ਗਲੀ ਨੰਬਰ ਚਾਰ ਪੁਰਾਣਾ ਸ਼ਹਿਰ ਮੰਦਿਰ ਦੇ ਕੋਲ ਪੰਜਾਬ'],
  ])('UTF-16 without a mark is found in %s too', async (_, name, address) => {
    const written = `${name}\t+12025550101\t${address}\r\n${name}\t+12025550102\t${address}\r\n`;
    for (const encode of [utf16le, utf16be]) {
      const sheet = await sheetOf(encode(written));
      expect(sheet.rows.map(({ cells }) => cells)).toEqual([
        [name, '+12025550101', address],
        [name, '+12025550102', address],
      ]);
    }
  });

  test('a stray zero does not make UTF-16 of a text', async () => {
    for (const strange of ['Name,Phone\nA\0,+9198\n', 'Name,Phone\nAB\0,+9198\n', 'A\0B\nC,D\n']) {
      expect(await problemOf(utf8(strange))).toMatchObject({ code: 'not_a_sheet' });
    }
  });

  test.each([
    ['windows-1251', [0xce, 0xeb, 0xe5, 0xed, 0xe0], 'Олена'],
    ['gbk', [0xcd, 0xf5, 0xd0, 0xe3], '王秀'],
    ['shift_jis', [0x8d, 0xb2, 0x93, 0xa1], '佐藤'],
    ['windows-1252', [0x80, 0x9c], '€œ'],
  ] as const)('%s by choice', async (encoding, bytes, name) => {
    const sheet = await sheetOf(Uint8Array.from([...bytes, 0x2c, 0x31]), { encoding });
    expect(sheet).toMatchObject({ encoding, rows: [{ cells: [name, '1'] }] });
  });
});
