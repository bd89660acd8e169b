import type { KeyboardEvent } from 'react';

/**
 * Enter in an open list takes the option that is marked. Mantine goes by a number that its timer may set back after an arrow
 * key has moved the mark, where the computer is busy: Enter then did nothing, or took another option than the one in sight.
 */
export function takeMarkedOption(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!event.currentTarget.hasAttribute('data-expanded')) return;
  // The list before may still be closing; the one that was opened last stands last.
  const list = [...document.querySelectorAll('[role="listbox"]')].at(-1);
  const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]');
  if (!marked) return;
  event.preventDefault();
  event.stopPropagation();
  marked.click();
}
