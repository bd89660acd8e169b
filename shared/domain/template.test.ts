import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnRole, emptyDraft } from './draft.ts';
import { limits } from './limits.ts';
import { draftWording } from './plan.ts';
import {
  type TemplatePart,
  checkTemplate,
  compileTemplate,
  formatTemplate,
  parseTemplate,
  templateKeywords,
} from './template.ts';

const wording = draftWording(emptyDraft);
const withoutPlaces = (parts: readonly TemplatePart[]): unknown[] =>
  parts.map((part) => (part.kind === 'text' ? part : { ...part, start: 0, end: 0 }));
const codes = (text: string, keywords: string[] = ['name']): string[] =>
  checkTemplate(text, keywords).map(({ code }) => code);

describe('parseTemplate', () => {
  test('all four forms, with places', () => {
    expect(parseTemplate('Hi {{ Name }}, {{a|b}}{{c:first}}{{d : UPPER | x y }}')).toEqual({
      problems: [],
      parts: [
        { kind: 'text', text: 'Hi ' },
        { kind: 'keyword', keyword: 'Name', filter: null, fallback: null, start: 3, end: 13 },
        { kind: 'text', text: ', ' },
        { kind: 'keyword', keyword: 'a', filter: null, fallback: 'b', start: 15, end: 22 },
        { kind: 'keyword', keyword: 'c', filter: 'first', fallback: null, start: 22, end: 33 },
        { kind: 'keyword', keyword: 'd', filter: 'upper', fallback: 'x y', start: 33, end: 53 },
      ],
    });
  });

  test.each([
    ['{{name|}}', ''],
    ['{{name|a:b|c}}', 'a:b|c'],
    ['{{name|a}b}}', 'a}b'],
    ['{{name|{a}}', '{a'],
  ])('fallback of %s', (text, fallback) => {
    expect(parseTemplate(text)).toMatchObject({ problems: [], parts: [{ keyword: 'name', fallback }] });
  });

  test.each([['a }} b'], ['{ name }'], ['{{{name}}}'], ['}}{{name}}'], ['{'], [''], ['{{name}}}}']])(
    '%s has no problem and comes back',
    (text) => {
      const { parts, problems } = parseTemplate(text);
      expect(problems).toEqual([]);
      expect(formatTemplate(parts)).toBe(text);
    },
  );

  test.each([
    ['Hi {{name', 'unclosed', 3, 2, ''],
    ['Hi {{name}', 'unclosed', 3, 2, ''],
    ['{{a {{name}}', 'unclosed', 0, 2, ''],
    ['{{{{name}}', 'unclosed', 0, 4, ''],
    ['{{}}', 'empty_keyword', 0, 4, ''],
    ['a{{ :first|b}}', 'empty_keyword', 1, 13, ''],
    ['{{name: frist }}', 'unknown_filter', 0, 16, 'frist'],
    ['{{name:}}', 'unknown_filter', 0, 9, ''],
    [`{{${'x'.repeat(201)}}}`, 'too_long', 0, 205, 'x'.repeat(200)],
  ])('%s: %s', (text, code, at, length, about) => {
    expect(parseTemplate(text).problems).toEqual([{ code, at, length, text: about }]);
  });

  test('a faulty keyword is kept as text', () => {
    expect(parseTemplate('a {{}} {{b {{name}}').parts).toMatchObject([
      { kind: 'text', text: 'a {{}} {{b ' },
      { kind: 'keyword', keyword: 'name' },
    ]);
  });

  test('text without problems comes back, but for padding and the case of filters', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '|',
      ':',
      'a',
      'Name',
      ' ',
      'first',
      'UPPER',
      '\n',
      'é',
      '😀',
    );
    let clean = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const { parts, problems } = parseTemplate(text);
        if (problems.length > 0) return;
        if (parts.some(({ kind }) => kind === 'keyword')) clean += 1;
        const again = formatTemplate(parts);
        expect(again.replaceAll(/\s/g, '').toLowerCase()).toBe(text.replaceAll(/\s/g, '').toLowerCase());
        if (!/\s|UPPER/.test(text)) expect(again).toBe(text);
        expect(withoutPlaces(parseTemplate(again).parts)).toEqual(withoutPlaces(parts));
        for (const part of parts) {
          if (part.kind === 'text') continue;
          expect(text.slice(part.start, part.start + 2)).toBe('{{');
          expect(text.slice(part.end - 2, part.end)).toBe('}}');
        }
      }),
      { numRuns: 20_000 },
    );
    expect(clean).toBeGreaterThan(200);
  });

  test('the largest template of any shape is read in one pass', () => {
    for (const unit of ['{', '{{', '{{a', '{{}', '{{}}', '{{{', '}}', '{ ', '{{a|', '{{ ', '{{a:b}}']) {
      const text = unit.repeat(limits.templateCharacters / unit.length);
      const start = performance.now();
      const { parts } = parseTemplate(text);
      expect(performance.now() - start, unit).toBeLessThan(500);
      expect(parts.length, unit).toBeGreaterThan(0);
    }
  });
});

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
