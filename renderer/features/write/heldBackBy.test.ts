import { expect, test } from 'vitest';
import { heldBackBy } from './heldBackBy.ts';

test('a message that lacks several keywords counts for each of them', () => {
  const missing = { Name: 2, 'Name, City': 1, City: 4 };
  expect(heldBackBy('name', missing)).toBe(3);
  expect(heldBackBy('City', missing)).toBe(5);
  expect(heldBackBy('Note', missing)).toBe(0);
});
