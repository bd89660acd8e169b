import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnRole, emptyDraft } from './draft.ts';
import { limits } from './limits.ts';
import { draftWording } from './plan.ts';
import { checkTemplate, compileTemplate, templateKeywords } from './template.ts';

const wording = draftWording(emptyDraft);
const codes = (text: string, keywords: string[] = ['name']): string[] =>
  checkTemplate(text, keywords).map(({ code }) => code);

describe('checkTemplate', () => {
  test('a column that does not exist is an error even with a fallback', () => {
    expect(checkTemplate('Hi {{nmae|friend}}', ['name'])).toEqual([
      { code: 'unknown_keyword', at: 3, length: 15, text: 'nmae' },
    ]);
  });

  test('keywords match trimmed, case-folded and composed', () => {
    expect(
      codes('{{ NAME }} {{ΟΔΟΣ}} {{e\u0301}} {{first  name}}', [' Name', 'οδοσ', 'É', 'First\nName']),
    ).toEqual([]);
  });

  test('several problems come in the order of the text', () => {
    expect(codes('{{x}} {{}} {{name:x}} {{y}} {{')).toEqual([
      'unknown_keyword',
      'empty_keyword',
      'unknown_filter',
      'unknown_keyword',
      'unclosed',
    ]);
  });

  test('length and emptiness', () => {
    expect(codes('x'.repeat(limits.templateCharacters))).toEqual([]);
    expect(checkTemplate('x'.repeat(limits.templateCharacters + 3), [])).toEqual([
      { code: 'too_long', at: limits.templateCharacters, length: 3, text: '' },
    ]);
    expect(codes(' \n\u00a0\u200b')).toEqual(['empty']);
    expect(codes('')).toEqual(['empty']);
  });
});

describe('compileTemplate', () => {
  const headers = ['Customer', 'Mobile No', 'Amount:', 'Secret'];
  const roles: ColumnRole[] = ['name', 'phone', 'keyword', 'leave_out'];
  const render = (text: string, ...cells: string[]): unknown =>
    compileTemplate(text, headers, roles, wording)(cells);

  test('keywords: headers, then name and phone', () => {
    expect(templateKeywords(headers, roles)).toEqual(['Customer', 'Mobile No', 'Amount', 'name', 'phone']);
    expect(templateKeywords(['Name', 'Full name'], ['keyword', 'name'])).toEqual(['Name', 'Full name']);
    expect(templateKeywords(['a', 'b'], [])).toEqual(['a', 'b']);
    expect(templateKeywords(['Customer'], ['full_name'])).toEqual(['Customer', 'name', 'first name']);
    expect(templateKeywords(['Customer', 'First Name'], ['full_name', 'keyword'])).toEqual([
      'Customer',
      'First Name',
      'name',
    ]);
  });

  test('every offered keyword can be typed as it is', () => {
    const header = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a|b', '{x}', 'Name:', '}}', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(header, { minLength: 1 }), (anyHeaders) => {
        const keywords = templateKeywords(anyHeaders, ['name', 'phone']);
        for (const keyword of keywords) expect(checkTemplate(`{{${keyword}|x}}`, keywords)).toEqual([]);
      }),
    );
  });

  test('cells are trimmed and used literally', () => {
    expect(render('{{name}} {{Customer}}: {{amount}} $&{{phone}}', ' {{phone}} ', '98', '$1\n$&')).toEqual({
      ok: true,
      text: '{{phone}} {{phone}}: $1\n$& $&98',
    });
  });

  test.each(['', ' ', '\u00a0\t', '\u200b', '\u2066\u2069', '#N/A', ' #div/0! '])(
    'the cell %j, which says nothing, uses the fallback, else is missing',
    (cell) => {
      expect(render('Hi {{name|friend}}{{amount|}}.', cell, '1', cell)).toEqual({
        ok: true,
        text: 'Hi friend.',
      });
      expect(render('Hi {{Name}} {{amount}} {{customer}} {{Name}}', cell)).toEqual({
        ok: false,
        missing: ['Name', 'amount', 'customer'],
        unreadable: null,
      });
    },
  );

  test('a split name answers to its first name, with filter and fallback; the column itself stays whole', () => {
    const make = compileTemplate(
      '{{first name:upper|friend}}/{{Customer}}',
      ['Customer'],
      ['full_name'],
      wording,
    );
    expect(make(['Schmidt, Dr. Anna'])).toEqual({ ok: true, text: 'ANNA/Schmidt, Dr. Anna' });
    expect(make(['42'])).toEqual({ ok: true, text: 'friend/42' });
    const strict = compileTemplate('Hi {{First  Name}}', ['Customer'], ['full_name'], wording);
    expect(strict(['42'])).toEqual({ ok: false, missing: ['First  Name'], unreadable: null });
  });

  test('a message without a visible character is not sent', () => {
    expect(render('{{name|}} {{amount|}}', '', '1', '')).toEqual({
      ok: false,
      missing: ['name', 'amount'],
      unreadable: null,
    });
    expect(render('{{name|}} {{amount|}}', '', '1', '5')).toEqual({ ok: true, text: ' 5' });
  });

  test.each([
    ['first', 'Asha  Devi', 'Asha'],
    ['first', 'Devi, Asha', 'Devi'],
    ['first', 'Asha', 'Asha'],
    ['upper', 'straße', 'STRASSE'],
    ['lower', 'ASHA Devi', 'asha devi'],
    ['title', "ASHA o'neil-d'souza", "Asha O'Neil-D'Souza"],
    ['title', "don't élan", "Don't Élan"],
    ['title', 'आशा देवी', 'आशा देवी'],
  ])('%s of %s', (filter, cell, text) => {
    expect(render(`{{name:${filter}}}`, cell)).toEqual({ ok: true, text });
  });

  test('a filter that leaves nothing counts as blank', () => {
    expect(render('{{name:first|friend}}', ',')).toEqual({ ok: true, text: 'friend' });
    expect(render('{{name:first}}', ', x')).toEqual({ ok: false, missing: ['name'], unreadable: null });
  });

  test.each(['{{nmae}}', '{{secret}}', '{{name', '{{name:x}}'])('%s is a programming error', (text) => {
    expect(() => compileTemplate(text, headers, roles, wording)).toThrow(Error);
  });

  test('equals replacing keywords one by one', () => {
    const cell = fc.string({ unit: 'grapheme' });
    const part = fc.constantFrom('{{a}}', '{{b|none}}', '{{c|}}', 'text ', '}}', '{');
    fc.assert(
      fc.property(fc.array(part), cell, cell, cell, (parts, a, b, c) => {
        const text = `#${parts.join(' ')}`;
        const result = compileTemplate(text, ['a', 'b', 'c'], [], wording)([a, b, c]);
        const blank = (value: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(value);
        if (blank(a) && text.includes('{{a}}')) {
          expect(result).toEqual({ ok: false, missing: ['a'], unreadable: null });
          return;
        }
        const values: Record<string, string> = {
          '{{a}}': a.trim(),
          '{{b|none}}': blank(b) ? 'none' : b.trim(),
          '{{c|}}': blank(c) ? '' : c.trim(),
        };
        const expected = `#${parts.map((piece) => values[piece] ?? piece).join(' ')}`;
        expect(result).toEqual({ ok: true, text: expected });
      }),
    );
  });
});
