import {
  elementScroll,
  observeElementOffset,
  useVirtualizer,
  type Rect,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Height of a row in every table. */
export const rowHeight = 36;

/** Rows drawn beyond each end of the view. */
const overscan = 8;

/** Browsers cap an element at about 33 million pixels; longer tables scroll in scaled steps. */
const tallestPixels = 30_000_000;

interface ScaledRows {
  /** The rows to draw, and how far from the top of the body. */
  rows: { index: number; offset: number }[];
  /** Height of the body. */
  height: number;
  /** How many rows are drawn at most: one that leaves the view makes room for one that comes. */
  slots: number;
  scrollToRow: (index: number) => void;
}

/** Which rows of a table of any length are on screen, and where they stand. */
export function useScaledRows(
  scroller: RefObject<HTMLDivElement | null>,
  rowCount: number,
  onVisible?: (first: number, last: number) => void,
): ScaledRows {
  const fullHeight = rowCount * rowHeight;
  const height = Math.min(fullHeight, tallestPixels);
  const scaleOf = ({
    scrollRect,
  }: Pick<Virtualizer<HTMLDivElement, HTMLDivElement>, 'scrollRect'>): number => {
    const viewport = scrollRect?.height ?? 0;
    return height < fullHeight ? (fullHeight - viewport) / (height - viewport) : 1;
  };

  // oxlint-disable-next-line react/incompatible-library -- its functions are called in this render only
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    // The heading covers the first 36 px of the view.
    scrollPaddingStart: rowHeight,
    paddingStart: 0,
    observeElementRect,
    observeElementOffset: (instance, notify) =>
      observeElementOffset(instance, (offset, isScrolling) =>
        notify(offset * scaleOf(instance), isScrolling),
      ),
    scrollToFn: (offset, options, instance) => {
      // A table opens at its top; to be sent there would lay the whole screen out at once.
      const isOpening = (instance.scrollRect?.height ?? 0) === 0 && offset === 0;
      if (!isOpening) elementScroll(offset / scaleOf(instance), options, instance);
    },
  });

  const items = virtualizer.getVirtualItems();
  const viewport = virtualizer.scrollRect?.height ?? 0;
  const scale = scaleOf(virtualizer);
  const drift = (virtualizer.scrollOffset ?? 0) * (1 - 1 / scale);
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const tell = useEffectEvent(() => onVisible?.(first, last));
  useEffect(() => {
    if (last >= first) tell();
  }, [first, last]);

  return {
    rows: items.map((item) => ({ index: item.index, offset: item.start - drift })),
    height,
    slots: Math.max(items.length, Math.ceil(viewport / rowHeight) + 1 + 2 * overscan),
    scrollToRow: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Tells the size of the view inside its bars when it is laid out; asking for it before would lay the whole screen out at once. */
function observeElementRect(
  { scrollElement }: Virtualizer<HTMLDivElement, HTMLDivElement>,
  notify: (rect: Rect) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) {
      notify({ width: Math.round(contentRect.width), height: Math.round(contentRect.height) });
    }
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
