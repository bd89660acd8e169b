import { expect, test } from 'vitest';
import { keywordAt, withPart } from './keywordAt.ts';

const at = (marked: string): string | null => {
  const caret = marked.indexOf('^');
  return keywordAt(marked.replace('^', ''), { start: caret, end: caret })?.keyword ?? null;
};

test('the keyword the caret stands in, or behind', () => {
  expect(['Hi {{na^me}}', 'Hi {{name}}^', '{{a}}^{{b}}', '{{a}}{^{b}}'].map(at)).toEqual([
    'name',
    'name',
    'a',
    'b',
  ]);
  expect(['H^i {{name}}', 'Hi ^{{name}}', 'Hi {{name}}, ^', 'Hi {{na^me'].map(at)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('one keyword is written otherwise, and the others stay', () => {
  const text = 'Hi {{name:first|you}}. Bye {{name}}';
  const part = keywordAt(text, { start: 5, end: 5 })!;
  expect(withPart(text, part, { filter: 'upper' }).text).toBe('Hi {{name:upper|you}}. Bye {{name}}');
  expect(withPart(text, part, { filter: null, fallback: '' }).text).toBe('Hi {{name}}. Bye {{name}}');
  expect(withPart(text, part, { fallback: 'fr}}iend' })).toEqual({
    text: 'Hi {{name:first|friend}}. Bye {{name}}',
    end: 24,
  });
  expect(withPart(text, part, { keyword: 'Full name' }).text).toBe(
    'Hi {{Full name:first|you}}. Bye {{name}}',
  );
});
