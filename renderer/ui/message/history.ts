/** Steps that can be taken back, and those that were. */
export interface History<State> {
  past: State[];
  future: State[];
  /** What the newest step was, and when, so that typing on belongs to it. */
  last: { kind: Edit; atMs: number } | null;
}

/** `typing` and `deleting` of one stretch are one step, as is `filling` in a field beside the text; every `change` is one by itself. */
export type Edit = 'typing' | 'deleting' | 'filling' | 'change';

const mostSteps = 200;
/** A pause this long ends a step. */
const pauseMs = 1_500;

/** A history with nothing in it. */
export function emptyHistory<State>(): History<State> {
  return { past: [], future: [], last: null };
}

/** Notes the state before an edit, unless the edit goes on with the one before it. */
export function recorded<State>(
  history: History<State>,
  before: State,
  edit: { kind: Edit; startsWord: boolean },
  nowMs: number,
): History<State> {
  const { last } = history;
  const goesOn =
    last !== null &&
    edit.kind !== 'change' &&
    last.kind === edit.kind &&
    !edit.startsWord &&
    nowMs - last.atMs < pauseMs;
  const past = goesOn ? history.past : [...history.past.slice(1 - mostSteps), before];
  return { past, future: [], last: { kind: edit.kind, atMs: nowMs } };
}

/** Takes the newest step back; null where there is none. */
export function undone<State>(
  history: History<State>,
  now: State,
): { history: History<State>; state: State } | null {
  const state = history.past.at(-1);
  if (state === undefined) return null;
  const past = history.past.slice(0, -1);
  return { state, history: { past, future: [...history.future, now], last: null } };
}

/** Does the newest step that was taken back again; null where there is none. */
export function redone<State>(
  history: History<State>,
  now: State,
): { history: History<State>; state: State } | null {
  const state = history.future.at(-1);
  if (state === undefined) return null;
  const future = history.future.slice(0, -1);
  return { state, history: { past: [...history.past, now], future, last: null } };
}
