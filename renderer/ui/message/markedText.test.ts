import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplate } from '../../../shared/domain/template.ts';
import { markedText } from './markedText.ts';

const kinds = (text: string): string[] =>
  markedText(text, checkTemplate(text, ['name'])).map((part) => `${part.kind} ${part.text}`);

test('keywords and mistakes where they are', () => {
  expect(kinds('Hi {{name|you}}, {{nmae}} {{')).toEqual([
    'text Hi ',
    'keyword {{name|you}}',
    'text , ',
    'wrong {{nmae}}',
    'text  ',
    'wrong {{',
  ]);
  expect(kinds('{{name:x}}')).toEqual(['wrong {{name:x}}']);
});

test('the stretches are the message, whatever it is', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '|',
    ':',
    'name',
    'x',
    ' ',
    '\n',
    '{{name}}',
    '{{nmae}}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const marked = markedText(text, checkTemplate(text, ['name']));
      expect(marked.map((part) => part.text).join('')).toBe(text);
    }),
  );
  const many = '{{name}}'.repeat(2_000);
  expect(
    markedText(many, [])
      .map((part) => part.text)
      .join(''),
  ).toBe(many);
});
