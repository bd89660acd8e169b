import { expect, test } from 'vitest';
import { usedKeywords, withFallback } from './fallback.ts';

test('each keyword is named once, with its fallback', () => {
  expect(usedKeywords('Hi {{name|friend}}, {{city}} and {{ NAME }}')).toEqual([
    { keyword: 'name', fallback: 'friend' },
    { keyword: 'city', fallback: '' },
  ]);
});

test('a fallback is written wherever the keyword stands, and keeps its filter', () => {
  expect(withFallback('Hi {{name:first}}. Bye {{Name}}', 'name', 'friend')).toBe(
    'Hi {{name:first|friend}}. Bye {{Name|friend}}',
  );
});

test('an empty fallback takes it away', () => {
  expect(withFallback('Hi {{name|friend}}', 'name', '')).toBe('Hi {{name}}');
});

test('braces in a fallback cannot break the keyword', () => {
  expect(withFallback('Hi {{name}}', 'name', 'fr}}iend')).toBe('Hi {{name|friend}}');
});
