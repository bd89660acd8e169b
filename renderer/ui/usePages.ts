import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

const pageSize = 100;

/** Rows from `offset` on, and how many there are in all; null where a newer question took over. */
export type FetchPage<Row> = (
  offset: number,
  limit: number,
) => Promise<{ rows: Row[]; matching: number } | null>;

interface Held<Row> {
  key: string;
  matching: number;
  pages: ReadonlyMap<number, Row[]>;
}

interface Pages<Row> {
  /** Null until the first answer. */
  matching: number | null;
  rowAt: (index: number) => Row | undefined;
  onVisible: (first: number, last: number) => void;
}

/** Fetches the rows of a long table as they come into view; when `key` changes the old rows stay until the new ones are there. */
export function usePages<Row>(key: string, fetchPage: FetchPage<Row>): Pages<Row> {
  const [held, setHeld] = useState<Held<Row> | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const view = useRef({ first: 0, last: 0 });
  const asked = useRef({ key: '', pages: new Set<number>() });
  const fetcher = useRef(fetchPage);
  useEffect(() => {
    fetcher.current = fetchPage;
  });

  const load = useCallback(
    async (page: number): Promise<void> => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      const answer = await fetcher.current(page * pageSize, pageSize);
      if (!answer || asked.current.key !== key) return;
      const hold = (): void =>
        setHeld((before) => {
          const pages = new Map(before?.key === key ? before.pages : []);
          pages.set(page, answer.rows);
          return { key, matching: answer.matching, pages };
        });
      // A table that opens is drawn bit by bit; one that is scrolled gets its rows at once.
      if (asked.current.pages.size === 1) startTransition(hold);
      else hold();
    },
    [key],
  );

  const loadView = useCallback((): void => {
    const { first, last } = view.current;
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
      load(page).catch((cause: unknown) => setFailure(new Error(key, { cause })));
    }
  }, [load, key]);

  useEffect(loadView, [loadView]);

  // A fault of the program: the boundary around the screens says so.
  if (failure) throw failure;
  return {
    matching: held?.matching ?? null,
    rowAt: (index) => held?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    onVisible: (first, last) => {
      view.current = { first, last };
      loadView();
    },
  };
}
