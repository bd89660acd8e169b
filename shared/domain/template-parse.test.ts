import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { watchOwnWork } from '../../test/support/own-time.ts';
import { limits } from './limits.ts';
import { type TemplatePart, formatTemplate, parseTemplate } from './template.ts';

const withoutPlaces = (parts: readonly TemplatePart[]): unknown[] =>
  parts.map((part) => (part.kind === 'text' ? part : { ...part, start: 0, end: 0 }));

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
      const workMs = watchOwnWork();
      const { parts } = parseTemplate(text);
      expect(workMs(), unit).toBeLessThan(500);
      expect(parts.length, unit).toBeGreaterThan(0);
    }
  });
});
