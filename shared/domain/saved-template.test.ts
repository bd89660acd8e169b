import { expect, test } from 'vitest';
import { freeName, searchTemplates, templateNamed } from './saved-template.ts';

const plain = { locale: '', mediaUrl: '' };
const templates = [
  { ...plain, name: 'Reminder', text: 'Your bill of {{amount}} is due' },
  { ...plain, name: 'Reminder (2)', text: 'Ostergrüße' },
];

test('a search finds all its words in name or text, however they are capitalised', () => {
  expect(searchTemplates(templates, ' BILL reminder')).toEqual([templates[0]]);
  expect(searchTemplates(templates, 'OSTERGRÜSSE')).toEqual([templates[1]]);
  expect(searchTemplates(templates, '')).toEqual(templates);
});

test('a free name has the first number nobody has, and fits', () => {
  expect(freeName(templates, 'Offer', 20)).toBe('Offer');
  expect(freeName(templates, 'reminder', 20)).toBe('reminder (3)');
  expect(freeName(templates, 'Reminder', 8)).toBe('Remi (2)');
  expect(templateNamed(templates, ' REMINDER')).toBe(templates[0]);
});
