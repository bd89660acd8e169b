import { expect, test } from 'vitest';
import { checkMessage } from '../../domain/template.ts';
import { limits } from '../../domain/limits.ts';
import { unknownKeywords } from '../../domain/map-keywords.ts';
import { starterLanguageOf, starterLanguages, startersIn } from './index.ts';

test.each(starterLanguages)('the starters in %s are whole, different, and have no mistake', (language) => {
  const starters = startersIn(language);
  expect(new Set(starters.map(({ name }) => name)).size).toBe(6);
  for (const { text, mediaUrl } of starters) {
    const keywords = unknownKeywords(text, []);
    expect(keywords).toContain('name');
    expect(checkMessage({ template: text, mediaUrl }, keywords)).toEqual([]);
    expect(text.length).toBeLessThan(limits.smsCharacters);
  }
});

test('the starters nearest to a language', () => {
  expect(['pt-BR', 'hi', 'en-IN', 'de-DE', 'ido'].map(starterLanguageOf)).toEqual([
    'pt',
    'hi',
    'en',
    'en',
    'en',
  ]);
});
