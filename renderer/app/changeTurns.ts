import type { Draft } from '../../shared/domain/draft.ts';
import type { LongChange } from '../api/changeRows.ts';
import type { OnProgress } from '../api/workbench.ts';
import { useBench } from './bench.ts';

/** How far a change of many cells is: looking for them, changing them, or putting them back. */
export interface ChangeWork {
  kind: 'looking' | 'changing' | 'undoing';
  done: number;
  total: number | null;
}

type Long = Pick<LongChange, 'signal' | 'onMade'>;

/** One change at a time, which tells how far it is and can be stopped. */
interface Turn {
  signal: AbortSignal;
  /** Looks for what is to be changed; null where that was stopped. */
  look: <T>(find: (onProgress: OnProgress) => Promise<T>) => Promise<T | null>;
  /** Begins to tell of so many changes. */
  long: (kind: 'changing' | 'undoing', total: number) => Long;
  /** How many changes were made; from now on it tells no more. */
  end: () => number;
}

interface Turns {
  /** Does work after the work before it: a change made while another is on its way is not lost. */
  take: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;
  /** Stops the work that is on its way. */
  cancel: () => void;
}

/** Changes in turn; whether one is on its way, and how far a long one is, is told. */
export function createTurns(tell: (state: { isBusy?: boolean; work?: ChangeWork | null }) => void): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let running: AbortController | null = null;
  let waiting = 0;

  function begin(): Turn {
    const { signal } = (running = new AbortController());
    let made = 0;
    const say = (work: ChangeWork): void => {
      if (!signal.aborted) tell({ work });
    };
    return {
      signal,
      look: async (find) => {
        const stopped = new Promise<null>((resolve) =>
          signal.addEventListener('abort', () => resolve(null), { once: true }),
        );
        say({ kind: 'looking', done: 0, total: null });
        const found = find((done, total) => say({ kind: 'looking', done, total }));
        // Nobody may be there any more to hear that it failed.
        found.catch(() => null);
        return Promise.race([found, stopped]);
      },
      long: (kind, total) => {
        const onMade = (now: number): void => {
          made = now;
          say({ kind, done: made, total });
        };
        onMade(0);
        return { signal, onMade };
      },
      end: () => {
        tell({ work: null });
        return made;
      },
    };
  }

  return {
    take: (work) => {
      waiting += 1;
      tell({ isBusy: true });
      const own = last
        .then(() => work(begin()))
        .finally(() => {
          waiting -= 1;
          tell({ isBusy: waiting > 0, work: null });
        });
      last = own.catch(() => undefined);
      return own;
    },
    cancel: () => {
      running?.abort();
      tell({ work: null });
    },
  };
}

/** A change of the rows of a draft's list; it stops where another sheet comes on the workbench. */
export function longChange({ listId, columnRoles }: Draft, { signal, onMade }: Long): LongChange {
  const markOnBench = (): number | null => {
    const bench = useBench.getState();
    return bench.listId === listId ? (bench.view?.mark ?? null) : null;
  };
  return { listId: listId ?? '', columns: columnRoles.length, signal, markOnBench, onMade };
}
