import { expect, test } from 'vitest';
import { foldKeyword } from './fold.ts';
import { likeliestKeyword, mapKeywords, unknownKeywords, withoutDetails } from './map-keywords.ts';

const template = 'Hi {{name:first|there}}, {{ Order no }} of {{order NO|x}} on {{date:date}}';

test('what a sheet lacks, each once and as first typed', () => {
  expect(unknownKeywords(template, ['Name', 'Phone'])).toEqual(['Order no', 'date']);
  expect(unknownKeywords(template, ['name', 'order no', 'DATE'])).toEqual([]);
});

test('other keywords take their place, with filter and fallback', () => {
  const instead = new Map([
    [foldKeyword('Order no'), 'Bill'],
    [foldKeyword('date'), 'Due on'],
  ]);
  expect(mapKeywords(template, instead)).toBe(
    'Hi {{name:first|there}}, {{Bill}} of {{Bill|x}} on {{Due on:date}}',
  );
  expect(mapKeywords(template, new Map())).toBe(template);
});

test('the likeliest column shares most words', () => {
  const columns = ['Name', 'Due date', 'Order number', 'Amount due', 'City'];
  expect(likeliestKeyword('date', columns)).toBe('Due date');
  expect(likeliestKeyword('order no', columns)).toBe('Order number');
  expect(likeliestKeyword('amount', columns)).toBe('Amount due');
  expect(likeliestKeyword('shop', columns)).toBeNull();
});

test('at a glance a template has keywords only', () => {
  expect(withoutDetails(template)).toBe('Hi {{name}}, {{Order no}} of {{order NO}} on {{date}}');
  expect(withoutDetails('Hi {{na')).toBe('Hi {{na');
});
