import { type StoreApi, createStore } from 'zustand';
import { type Edit, type History, emptyHistory, recorded, redone, undone } from './history.ts';
import { behindKeyword } from './behindKeyword.ts';

/** A selection in the message, or a caret where both ends are one. */
export interface Selection {
  start: number;
  end: number;
}

/** What an edit changes: the text, and whether text messages are written plainly. */
export interface Written {
  text: string;
  isPlain: boolean;
}

interface Step extends Written {
  selection: Selection;
}

export interface Editing {
  selection: Selection;
  /** What the field has to select once it shows the text; a new object at every wish. */
  wanted: Selection | null;
  history: History<Step>;
  select: (selection: Selection) => void;
  /** The owner typed: the field already shows it. */
  type: (text: string, selection: Selection) => void;
  /** The program changes the message, as one step; the caret then stands at the end of what changed, or where it is told to. */
  change: (written: Partial<Written>, selection?: Selection) => void;
  /** As `change`, but letter by letter from a field beside the text. */
  fill: (text: string, selection?: Selection) => void;
  /** Puts text in place of the selection, or behind the keyword the caret stands in, which stays whole. */
  insert: (text: string) => void;
  undo: () => void;
  redo: () => void;
}

/** Editing of a message with a history of its own, so that what buttons and fields do to the text can be taken back like typing. */
export function createEditing(read: () => Written, write: (written: Written) => void): StoreApi<Editing> {
  const end = read().text.length;

  return createStore<Editing>()((set, get) => {
    const now = (): Step => ({ ...read(), selection: get().selection });

    function edit(next: Step, kind: Edit, startsWord: boolean): void {
      const history = recorded(get().history, now(), { kind, startsWord }, performance.now());
      set({ history, selection: next.selection });
      write({ text: next.text, isPlain: next.isPlain });
    }

    function change(changed: Partial<Written>, at: Selection | undefined, kind: Edit): void {
      const before = now();
      const next = { ...before, ...changed };
      const caret = behindKeyword(next.text, endOfChange(before.text, next.text));
      const selection = at ?? { start: caret, end: caret };
      edit({ ...next, selection }, kind, false);
      set({ wanted: { ...selection } });
    }

    function move(way: typeof undone<Step>): void {
      const moved = way(get().history, now());
      if (!moved) return;
      const { selection, text, isPlain } = moved.state;
      set({ history: moved.history, selection, wanted: { ...selection } });
      write({ text, isPlain });
    }

    return {
      selection: { start: end, end },
      wanted: null,
      history: emptyHistory(),
      select: (selection) => set({ selection }),
      type(text, selection) {
        const before = now();
        const grown = text.length - before.text.length;
        const kind = Math.abs(grown) > 2 ? 'change' : grown < 0 ? 'deleting' : 'typing';
        const startsWord = grown > 0 && /\s/.test(text[selection.start - 2] ?? '');
        edit({ ...before, text, selection }, kind, startsWord);
      },
      change: (changed, at) => change(changed, at, 'change'),
      fill: (text, at) => change({ text }, at, 'filling'),
      insert(words) {
        const { text, selection } = now();
        const isCaret = selection.start === selection.end;
        const start = isCaret ? behindKeyword(text, selection.start) : selection.start;
        const caret = start + words.length;
        const next = text.slice(0, start) + words + text.slice(isCaret ? start : selection.end);
        change({ text: next }, { start: caret, end: caret }, 'change');
      },
      undo: () => move(undone),
      redo: () => move(redone),
    };
  });
}

/** Where the part that differs ends in the new text. */
function endOfChange(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return after.length - same;
}
