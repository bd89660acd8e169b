import { expect, test } from 'vitest';
import { createEditing } from './editing.ts';

function open(text = '') {
  let written = { text, isPlain: false };
  const store = createEditing(
    () => written,
    (next) => {
      written = next;
    },
  );
  const caret = (at: number) => ({ start: at, end: at });
  return { store, caret, text: () => written.text, isPlain: () => written.isPlain };
}

test('a keyword that a button put in is taken back by undo, and what was typed before stays', () => {
  const { store, caret, text } = open();
  store.getState().type('H', caret(1));
  store.getState().type('Hi', caret(2));
  store.getState().insert(' {{name}}');
  expect([text(), store.getState().wanted]).toEqual(['Hi {{name}}', caret(11)]);
  store.getState().undo();
  expect([text(), store.getState().selection]).toEqual(['Hi', caret(2)]);
  store.getState().undo();
  expect(text()).toBe('');
  store.getState().undo();
  expect(text()).toBe('');
  store.getState().redo();
  store.getState().redo();
  expect(text()).toBe('Hi {{name}}');
});

test('a selection is replaced and comes back', () => {
  const { store, text } = open('Hi Asha');
  store.getState().select({ start: 3, end: 7 });
  store.getState().insert('{{name}}');
  expect(text()).toBe('Hi {{name}}');
  store.getState().undo();
  expect([text(), store.getState().wanted]).toEqual(['Hi Asha', { start: 3, end: 7 }]);
});

test('writing plainly is one step with its text', () => {
  const { store, text, isPlain } = open('It’s');
  store.getState().change({ text: "It's", isPlain: true });
  expect([text(), isPlain()]).toEqual(["It's", true]);
  store.getState().undo();
  expect([text(), isPlain()]).toEqual(['It’s', false]);
});

test('letters into a field beside the text are one step', () => {
  const { store, text } = open('{{a}}');
  for (const fallback of ['f', 'fr', 'fri']) store.getState().fill(`{{a|${fallback}}}`);
  store.getState().undo();
  expect(text()).toBe('{{a}}');
});

test('what a button puts in never breaks the keyword the caret stands in', () => {
  const { store, caret, text } = open('Hi {{name}}!');
  store.getState().select(caret(8));
  store.getState().insert('🙂');
  expect([text(), store.getState().wanted]).toEqual(['Hi {{name}}🙂!', caret(13)]);
  store.getState().select(caret(3));
  store.getState().insert('{{city}}');
  expect(text()).toBe('Hi {{city}}{{name}}🙂!');
});

test('after a keyword was changed the caret stands behind it', () => {
  const { store, caret } = open('Hi {{nmae}}');
  store.getState().change({ text: 'Hi {{Name}}' });
  expect(store.getState().wanted).toEqual(caret(11));
});
