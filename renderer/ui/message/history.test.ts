import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, type History, emptyHistory, recorded, redone, undone } from './history.ts';

const step = (
  history: History<string>,
  before: string,
  kind: Edit = 'typing',
  nowMs = 0,
  startsWord = false,
): History<string> => recorded(history, before, { kind, startsWord }, nowMs);

test('typing on is one step, until a pause, a new word, or something else', () => {
  let history = step(emptyHistory(), '');
  history = step(history, 'H');
  expect(history.past).toEqual(['']);
  history = step(history, 'Hi', 'typing', 100, true);
  expect(history.past).toEqual(['', 'Hi']);
  history = step(history, 'Hi y', 'deleting', 200);
  history = step(history, 'Hi ', 'change', 300);
  history = step(history, 'Hi {{name}}', 'change', 301);
  history = step(history, 'Hi {{name}}{{city}}', 'typing', 302);
  history = step(history, 'Hi {{name}}{{city}}x', 'typing', 9_000);
  expect(history.past).toHaveLength(7);
});

test('undo goes back through every state and redo returns', () => {
  const kind = fc.constantFrom<Edit>('typing', 'deleting', 'change');
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1, maxLength: 30 }), (kinds) => {
      let history: History<string> = emptyHistory();
      kinds.forEach((edit, at) => {
        history = step(history, String(at), edit, at * 10_000);
      });
      let state = String(kinds.length);
      for (let at = kinds.length - 1; at >= 0; at -= 1) {
        const back = undone(history, state)!;
        expect(back.state).toBe(String(at));
        ({ history, state } = back);
      }
      expect(undone(history, state)).toBeNull();
      for (let at = 1; at <= kinds.length; at += 1) {
        const forth = redone(history, state)!;
        expect(forth.state).toBe(String(at));
        ({ history, state } = forth);
      }
      expect(redone(history, state)).toBeNull();
    }),
  );
});

test('a new edit forgets what was taken back, and the oldest steps go', () => {
  let history = step(step(emptyHistory(), 'a', 'change'), 'b', 'change');
  history = undone(history, 'c')!.history;
  history = step(history, 'b', 'change');
  expect(redone(history, 'd')).toBeNull();
  for (let at = 0; at < 500; at += 1) history = step(history, 'x', 'change');
  expect(history.past).toHaveLength(200);
});
