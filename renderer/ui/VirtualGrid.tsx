/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- placed rows lose a table's own roles; the grid itself takes the keys */
import { useId, useRef, useState, type FocusEvent, type MouseEvent, type ReactNode } from 'react';
import { GridRow, firstRowIndex } from './GridRow.tsx';
import { useGridKeys } from './useGridKeys.ts';
import { useInPieces } from './useInPieces.ts';
import { useScaledRows } from './useScaledRows.ts';
import classes from './VirtualGrid.module.css';

/** One column: its heading, its CSS grid track, and its cell. */
export interface GridColumn<Row> {
  key: string;
  header: ReactNode;
  /** A CSS grid track: "64px", "minmax(120px, 1fr)". */
  width: string;
  align?: 'end';
  cell: (row: Row, index: number) => ReactNode;
}

interface VirtualGridProps<Row> {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly GridColumn<Row>[];
  rowCount: number;
  /** The row at an index; undefined while it is being fetched. */
  rowAt: (index: number) => Row | undefined;
  /** Narrower than this it scrolls sideways. */
  minWidth?: number;
  /** Tells which rows are on screen, so that they can be fetched. */
  onVisible?: (first: number, last: number) => void;
  /** A row became the current one, by an arrow key or a click. */
  onActive?: (index: number) => void;
  /** Enter on a row, or a click. */
  onOpen?: (index: number) => void;
  /** Space on a row. */
  onToggle?: (index: number) => void;
  isSelected?: (index: number) => boolean;
  /** Whether a row is shaded, so that rows that belong together are seen to. */
  isShaded?: (index: number) => boolean;
  /** What stands in the body when there is no row. */
  empty?: ReactNode;
}

/** Rows that a table which opens draws in one go. */
const piece = 4;

/** A table of any length: 36 px rows, a heading that stays, one tab stop, arrow keys inside. */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { label, columns, rowCount, rowAt, minWidth = 0, empty, isSelected } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { rows, height, slots, scrollToRow } = useScaledRows(scroller, rowCount, props.onVisible);
  const drawn = rows.slice(0, useInPieces(rows.length, piece));
  const current = Math.min(active, rowCount - 1);
  const activate = (index: number): void => {
    setActive(index);
    props.onActive?.(index);
  };
  const onKeyDown = useGridKeys(
    { rowCount, current, scroller, onOpen: props.onOpen, onToggle: props.onToggle },
    (index) => {
      activate(index);
      scrollToRow(index);
    },
  );
  const onClick = ({ target }: MouseEvent): void => {
    const index = indexAt(target as Element);
    if (index < 0) return;
    activate(index);
    props.onOpen?.(index);
  };
  const onFocus = ({ target, currentTarget }: FocusEvent): void => {
    // A click on another row brings the focus as well, and is to hit that row.
    if (target === currentTarget && target.matches(':focus-visible')) scrollToRow(current);
    const index = indexAt(target);
    // When a button of this row goes, the focus comes back to the row.
    if (index >= 0 && index !== current) activate(index);
  };
  const tracks = columns.map((column) => column.width).join(' ');
  const isCurrentDrawn = drawn.some((row) => row.index === current);

  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-activedescendant={isCurrentDrawn ? `${id}-${current}` : undefined}
        tabIndex={0}
        className={classes.grid}
        style={{ minWidth }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.row} style={{ gridTemplateColumns: tracks }}>
            {columns.map((column) => (
              <div key={column.key} role="columnheader" data-align={column.align}>
                {column.header}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.body} style={{ height }}>
          {drawn.map(({ index, offset }) => (
            <GridRow
              key={index % slots}
              id={`${id}-${index}`}
              index={index}
              offset={offset}
              tracks={tracks}
              columns={columns as readonly GridColumn<unknown>[]}
              row={rowAt(index)}
              isCurrent={index === current}
              isSelected={isSelected?.(index)}
              isShaded={props.isShaded?.(index) ?? false}
            />
          ))}
        </div>
      </div>
      {rowCount === 0 && <div className={classes.empty}>{empty}</div>}
    </div>
  );
}

/** The index of the row that holds an element; below 0 for the heading, and for menus of a row, which lie outside the table. */
function indexAt(element: Element): number {
  return Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - firstRowIndex;
}
