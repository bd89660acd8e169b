import { observeElementOffset, useVirtualizer, type Rect, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { bodyHeight, rowHeight, scrollFor, scrollScale } from './rowPlaces.ts';

/** Height of the heading that covers the top of the view: a row and the line under it. */
const headingHeight = rowHeight + 1;

/** Rows that come and go together: to measure a million one by one held the window up. */
const block = 4;

/** Blocks drawn beyond each end of the view. */
const overscan = 2;

type Rows = Virtualizer<HTMLDivElement, HTMLDivElement>;

interface ScaledRows {
  /** The rows to draw, and how far from the top of the body. */
  rows: { index: number; offset: number }[];
  /** Height of the body. */
  height: number;
  /** How many rows are drawn at most: one that leaves the view makes room for one that comes. */
  slots: number;
  /** Scrolls no farther than it must for a row to be seen whole. */
  scrollToRow: (index: number) => void;
}

/** Which rows of a table of any length are on screen, and where they stand under its heading. */
export function useScaledRows(
  scroller: RefObject<HTMLDivElement | null>,
  rowCount: number,
  onVisible?: (first: number, last: number) => void,
): ScaledRows {
  const viewOf = ({ scrollRect }: Pick<Rows, 'scrollRect'>): number =>
    (scrollRect?.height ?? 0) - headingHeight;
  const scaleOf = (instance: Pick<Rows, 'scrollRect'>): number => scrollScale(rowCount, viewOf(instance));

  // oxlint-disable-next-line react/incompatible-library -- its functions are called in this render only
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: Math.ceil(rowCount / block),
    getScrollElement: () => scroller.current,
    estimateSize: () => block * rowHeight,
    overscan,
    observeElementRect,
    observeElementOffset: (instance, notify) =>
      observeElementOffset(instance, (offset, isScrolling) =>
        notify(offset * scaleOf(instance), isScrolling),
      ),
    // Rows of one height leave it nothing to correct, and it knows of no scale; only the owner scrolls.
    scrollToFn: () => undefined,
  });

  const items = virtualizer.getVirtualItems();
  const scale = scaleOf(virtualizer);
  const scrolled = virtualizer.scrollOffset ?? 0;
  const drift = scrolled * (1 - 1 / scale);
  const rows = items.flatMap(({ index, start }) =>
    Array.from({ length: Math.min(block, rowCount - index * block) }, (_, place) => ({
      index: index * block + place,
      offset: start + place * rowHeight - drift,
    })),
  );
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  const tell = useEffectEvent(() => onVisible?.(first, last));
  useEffect(() => {
    if (last >= first) tell();
  }, [first, last]);

  return {
    rows,
    height: bodyHeight(rowCount),
    slots: Math.max(
      rows.length,
      (Math.ceil(viewOf(virtualizer) / rowHeight / block) + 1 + 2 * overscan) * block,
    ),
    scrollToRow: (index) => {
      const target = scrollFor(index, scrolled, viewOf(virtualizer));
      if (target !== scrolled) scroller.current?.scrollTo({ top: target / scale });
    },
  };
}

/** Tells the size of the view inside its bars when it is laid out; asking for it before would lay the whole screen out at once. */
function observeElementRect({ scrollElement }: Rows, notify: (rect: Rect) => void): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) {
      notify({ width: Math.round(contentRect.width), height: Math.round(contentRect.height) });
    }
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
