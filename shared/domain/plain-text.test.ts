import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { septetsOf } from './gsm7.ts';
import { plainTemplate } from './plain-template.ts';
import { hasPlainForm, plainText } from './plain-text.ts';
import { countSegments } from './segments.ts';

test.each([
  ['It’s “ready” – come…', 'It\'s "ready" - come...'],
  ['1\u00a0234 \u20b9 500, \u20b9500', '1 234 Rs 500, Rs 500'],
  ['½ × 3 • ok\u200b\ufeff', '1/2 x 3 - ok'],
  ['नमस्ते “दोस्त”', 'नमस्ते "दोस्त"'],
  ['👩‍👧 ok', '👩‍👧 ok'],
  ['ação', 'ação'],
  ['plain', 'plain'],
])('%j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('nothing that has a plain form is left, what is plain stays, and doing it twice changes nothing', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.constantFrom(...Array.from('’“–…\u20b9\u00a0 ₹a😀')),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = units.join('');
      const plain = plainText(text);
      expect(Array.from(plain).some(hasPlainForm)).toBe(false);
      expect(plainText(plain)).toBe(plain);
      if (countSegments(text).encoding === 'gsm7') expect(plain).toBe(text);
    }),
  );
});

test('every plain form fits the plain letters of a text message', () => {
  for (let unit = 0; unit < 0x1_0000; unit += 1) {
    const char = String.fromCharCode(unit);
    if (!hasPlainForm(char)) continue;
    expect(septetsOf(unit)).toBe(0);
    for (const plain of plainText(char)) expect(septetsOf(plain.charCodeAt(0))).toBeGreaterThan(0);
  }
});

test('in a template the names of keywords stay as the sheet has them', () => {
  expect(plainTemplate('It’s {{ Owner’s name|“you” }} – {{Owner’s name}}')).toBe(
    'It\'s {{Owner’s name|"you"}} - {{Owner’s name}}',
  );
});
