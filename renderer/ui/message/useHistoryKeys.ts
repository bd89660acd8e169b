import { useEffect, type RefObject } from 'react';
import type { Editing } from './editing.ts';

/** Undo and redo by the keys of every system, and by the menu of the window; the field's own history knows only what was typed. */
export function useHistoryKeys(field: RefObject<HTMLTextAreaElement | null>, { undo, redo }: Editing): void {
  useEffect(() => {
    const target = field.current;
    if (!target) return;
    const run = (event: Event, step: 'undo' | 'redo'): void => {
      event.preventDefault();
      if (step === 'undo') undo();
      else redo();
    };
    const onKey = (event: KeyboardEvent): void => {
      const step = event.isComposing ? null : historyStep(event);
      if (step) run(event, step);
    };
    const onInput = (event: InputEvent): void => {
      if (event.inputType === 'historyUndo') run(event, 'undo');
      if (event.inputType === 'historyRedo') run(event, 'redo');
    };
    target.addEventListener('keydown', onKey);
    target.addEventListener('beforeinput', onInput);
    return () => {
      target.removeEventListener('keydown', onKey);
      target.removeEventListener('beforeinput', onInput);
    };
  }, [field, undo, redo]);
}

function historyStep({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
