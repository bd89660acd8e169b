import * as fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { countSegments } from './segments.ts';

describe('countSegments', () => {
  test.each<[string, string, 'gsm7' | 'ucs2', number, number]>([
    ['nothing', '', 'gsm7', 0, 0],
    ['160 septets', 'a'.repeat(160), 'gsm7', 1, 160],
    ['161 septets', 'a'.repeat(161), 'gsm7', 2, 161],
    ['306 septets', 'a'.repeat(306), 'gsm7', 2, 306],
    ['307 septets', 'a'.repeat(307), 'gsm7', 3, 307],
    ['80 escape pairs', '€'.repeat(80), 'gsm7', 1, 160],
    ['an escape pair at the edge', `${'a'.repeat(152)}€${'a'.repeat(151)}`, 'gsm7', 2, 305],
    ['an escape pair that does not fit', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 3, 306],
    ['70 units', 'ç'.repeat(70), 'ucs2', 1, 70],
    ['71 units', 'ç'.repeat(71), 'ucs2', 2, 71],
    ['134 units', 'ç'.repeat(134), 'ucs2', 2, 134],
    ['135 units', 'ç'.repeat(135), 'ucs2', 3, 135],
    ['35 pairs', '😀'.repeat(35), 'ucs2', 1, 70],
    ['pairs, one left off each segment', '😀'.repeat(67), 'ucs2', 3, 134],
    ['one small e-cedilla among Latin', `ę${'a'.repeat(69)}`, 'ucs2', 1, 70],
    ['flags, whose two letters may be parted', '🇮🇳'.repeat(33), 'ucs2', 2, 132],
    ['half a pair', '\ud83d', 'ucs2', 1, 1],
    ['an escape character', '\u001b', 'ucs2', 1, 1],
    ['a line break', 'a\r\nb', 'gsm7', 1, 4],
  ])('%s', (_, text, encoding, segments, units) => {
    expect(countSegments(text)).toEqual({ encoding, segments, units });
  });

  /*
   * The oracle differs from the standard in two ways, kept out of the samples: it counts one segment for no text,
   * and it never splits joined characters such as flags, which phones put together again.
   */
  const oracle = (text: string): unknown => {
    const message = new SegmentedMessage(text);
    const encoding = message.getEncodingName() === 'GSM-7' ? 'gsm7' : 'ucs2';
    return { encoding, segments: message.segmentsCount };
  };
  const gsm = [
    ...new Set('@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà\n\r\f^{}\\[~]|€€€'),
  ];
  const lengths = { minLength: 1, maxLength: 500, size: 'max' } as const;
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...gsm), ...lengths }),
    fc.string({ unit: fc.constantFrom('a', '€'), ...lengths }),
    fc.string({ unit: fc.constantFrom('a', '€', 'ç', 'आ', '😀', '漢'), ...lengths, maxLength: 220 }),
    fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...gsm), maxLength: 80 }),
        fc.constantFrom('`', 'ç', '😀', '\t'),
      )
      .map(([start, end]) => start + end),
  );

  test('agrees with the independent calculator', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { encoding, segments } = countSegments(text);
        expect({ encoding, segments }).toEqual(oracle(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('agrees on every character of the basic plane', () => {
    const differing: string[] = [];
    for (let unit = 0; unit < 0xd800; unit += 1) {
      const text = String.fromCharCode(unit);
      const { encoding } = countSegments(text);
      if ((oracle(text) as { encoding: string }).encoding !== encoding) differing.push(unit.toString(16));
    }
    expect(differing).toEqual([]);
  }, 30_000);
});
