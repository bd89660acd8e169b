import type { KeyboardEvent, RefObject } from 'react';
import { rowHeight } from './rowPlaces.ts';

interface GridKeys {
  rowCount: number;
  current: number;
  scroller: RefObject<HTMLDivElement | null>;
  onOpen: ((index: number) => void) | undefined;
  onToggle: ((index: number) => void) | undefined;
}

/** The keys of a grid: arrows, Page Up and Down, Home, End move; Enter opens, Space toggles. */
export function useGridKeys(
  { rowCount, current, scroller, onOpen, onToggle }: GridKeys,
  moveTo: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    // Keys typed into a field inside a cell are the field's.
    if (event.target !== event.currentTarget || rowCount === 0) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rowCount - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(Math.min(Math.max(target, 0), rowCount - 1));
    else if (event.key === 'Enter' && onOpen) onOpen(current);
    else if (event.key === ' ' && onToggle) onToggle(current);
    else return;
    event.preventDefault();
  };
}
