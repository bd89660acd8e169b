import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Editing } from './editing.ts';
import { matchingKeywords, openKeyword, withKeyword } from './openKeyword.ts';
import type { OpenKeyword } from './openKeyword.ts';

export interface KeywordListState {
  /** The keyword that is being typed; null where no list is to be shown. */
  open: OpenKeyword | null;
  matching: string[];
  active: number;
  /** Where the list stands in the field, in pixels. */
  at: { x: number; y: number };
  place: (x: number, y: number) => void;
  show: () => void;
  hide: () => void;
  choose: (keyword: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The list of keywords that two open braces bring up, as a combobox works: arrows, Enter or Tab, Escape. */
export function useKeywordList(
  text: string,
  field: RefObject<HTMLTextAreaElement | null>,
  editing: Editing,
  keywords: readonly string[],
): KeywordListState {
  const { selection } = editing;
  const [isWanted, setWanted] = useState(false);
  const [choice, setChoice] = useState({ typed: '', index: 0 });
  const [at, setAt] = useState({ x: 0, y: 0 });
  const found = isWanted && selection.start === selection.end ? openKeyword(text, selection.start) : null;
  const matching = found ? matchingKeywords(keywords, found.typed) : [];
  const open = matching.length > 0 ? found : null;
  // Other letters, other list: its first entry is the one to take.
  const active = open && choice.typed === open.typed ? Math.min(choice.index, matching.length - 1) : 0;

  function choose(keyword: string): void {
    if (!open) return;
    const made = withKeyword(text, open, selection.start, keyword);
    editing.change({ text: made.text }, { start: made.caret, end: made.caret });
    setWanted(false);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open || event.nativeEvent.isComposing) return;
    const { length } = matching;
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const to = moves[event.key];
    if (to !== undefined) setChoice({ typed: open.typed, index: (to + length) % length });
    else if (event.key === 'Enter' || event.key === 'Tab') choose(matching[active]!);
    else if (event.key === 'Escape') setWanted(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    open,
    matching,
    active,
    at,
    place: (x, y) => {
      if (x !== at.x || y !== at.y) setAt({ x, y });
    },
    show: () => setWanted(true),
    hide: () => setWanted(false),
    choose,
    onKeyDown,
  };
}
