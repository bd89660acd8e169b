import { expect, test } from 'vitest';
import { withStyle } from './withStyle.ts';

/** Written with brackets around what is selected. */
const style = (marked: string, mark = '*'): string => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { text, selection } = withStyle(marked.replace('[', '').replace(']', ''), { start, end }, mark);
  return `${text.slice(0, selection.start)}[${text.slice(selection.start, selection.end)}]${text.slice(selection.end)}`;
};

test.each([
  ['Hi [Asha], you', 'Hi *[Asha]*, you'],
  ['Hi[ Asha ], you', 'Hi *[Asha]* , you'],
  ['Hi *[Asha]*, you', 'Hi [Asha], you'],
  ['Hi []', 'Hi *[]*'],
  ['[]', '*[]*'],
])('%s', (before, after) => {
  expect(style(before)).toBe(after);
});

test('marks of three', () => {
  expect(style('[x]', '```')).toBe('```[x]```');
  expect(style('```[x]```', '```')).toBe('[x]');
});
