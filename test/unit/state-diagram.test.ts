import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withDiagrams } from '../tools/draw-states.ts';

test('the diagrams in CONTRIBUTING.md are those of the code’s tables', () => {
  const text = readFileSync(fileURLToPath(new URL('../../CONTRIBUTING.md', import.meta.url)), 'utf8');
  expect(text, 'run: node test/tools/state-diagram.ts').toBe(withDiagrams(text));
});
