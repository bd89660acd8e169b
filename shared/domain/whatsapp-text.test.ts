import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchOwnWork } from '../../test/support/own-time.ts';
import { whatsAppText } from './whatsapp-text.ts';

/** Written short: b, i, s, m before the text of each stretch that is not plain. */
const short = (text: string): string[] =>
  whatsAppText(text).map(({ text: part, isBold, isItalic, isStruck, isMono }) => {
    const style = (isBold ? 'b' : '') + (isItalic ? 'i' : '') + (isStruck ? 's' : '') + (isMono ? 'm' : '');
    return style === '' ? part : `${style}:${part}`;
  });

test.each([
  ['a *b* c', ['a ', 'b:b', ' c']],
  ['_i_ ~s~', ['i:i', ' ', 's:s']],
  ['*bold _both_ bold*', ['b:bold ', 'bi:both', 'b: bold']],
  ['```x *y*\nz``` *b*', ['m:x *y*\nz', ' ', 'b:b']],
  ['2*3*4', ['2*3*4']],
  ['snake_case_name', ['snake_case_name']],
  ['* not bold *', ['* not bold *']],
  ['*open', ['*open']],
  ['*over\nlines*', ['*over\nlines*']],
  ['**', ['**']],
  ['*a _b* c_', ['b:a _b', ' c_']],
  ['(*b*), *c*!', ['(', 'b:b', '), ', 'b:c', '!']],
  ['```open *b*', ['```open ', 'b:b']],
  ['*أهلا* بك', ['b:أهلا', ' بك']],
  ['*🙂*', ['b:🙂']],
  ['', []],
])('%j', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

const piece = fc.oneof(fc.constantFrom('*', '_', '~', '```', ' ', '\n', 'a', 'é', '🙂', '.'), fc.string());
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('nothing but marks is ever taken away, and each stretch is unlike its neighbour or parted from it by marks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const { text: part } of whatsAppText(text)) {
        expect(part).not.toBe('');
        while (!text.startsWith(part, at)) {
          expect('*_~`').toContain(text[at]);
          at += 1;
        }
        at += part.length;
      }
      expect(text.slice(at)).toMatch(/^[*_~`]*$/);
    }),
    { numRuns: 5_000 },
  );
});

test('a text without marks is one stretch as it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replaceAll(/[*_~`]/g, '');
      expect(short(plain)).toEqual(plain === '' ? [] : [plain]);
    }),
  );
});

test('the longest message of any shape takes one pass', () => {
  for (const unit of ['*', '*a', '*a*', '_*~', '```', '``` ', '*a ', ' *']) {
    const workMs = watchOwnWork();
    whatsAppText(unit.repeat(65_536 / unit.length));
    expect(workMs(), unit).toBeLessThan(500);
  }
});
