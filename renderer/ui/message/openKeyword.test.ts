import { expect, test } from 'vitest';
import { matchingKeywords, openKeyword, withKeyword } from './openKeyword.ts';

const at = (marked: string): [string, number] => [marked.replace('^', ''), marked.indexOf('^')];

test.each<[string, { start: number; typed: string } | null]>([
  ['Hi {{^', { start: 3, typed: '' }],
  ['Hi {{ na^', { start: 3, typed: 'na' }],
  ['Hi {{na^ and more', { start: 3, typed: 'na' }],
  ['Hi {{na^}}', { start: 3, typed: 'na' }],
  ['Hi {{^name}}', null],
  ['Hi {{na^me}}', null],
  ['Hi {{name}}^', null],
  ['Hi {{name:^', null],
  ['Hi {^', null],
  ['{{a\n^', null],
  ['^{{', null],
  ['{{{^', { start: 1, typed: '' }],
])('%s', (marked, expected) => {
  expect(openKeyword(...at(marked))).toEqual(expected);
});

test('what starts as typed comes first, whatever its case and accents', () => {
  expect(matchingKeywords(['City', 'First name', 'NAME', 'Número'], 'na')).toEqual(['NAME', 'First name']);
  expect(matchingKeywords(['City', 'Número'], 'nu\u0301')).toEqual(['Número']);
  expect(matchingKeywords(['City', 'Name'], '')).toEqual(['City', 'Name']);
});

test('a chosen keyword takes the place of what was typed, closing braces and all', () => {
  const chosen = (marked: string): string => {
    const [text, caret] = at(marked);
    const made = withKeyword(text, openKeyword(text, caret)!, caret, 'Name');
    return `${made.text.slice(0, made.caret)}^${made.text.slice(made.caret)}`;
  };
  expect(chosen('Hi {{na^, you')).toBe('Hi {{Name}}^, you');
  expect(chosen('Hi {{na^}}, you')).toBe('Hi {{Name}}^, you');
  expect(chosen('{{{^')).toBe('{{{Name}}^');
});
