/* oxlint-disable jsx-a11y/prefer-tag-over-role -- placed rows lose a table's own roles */
import { Fragment, memo, type ReactNode } from 'react';
import { rowHeight } from './rowPlaces.ts';
import type { GridColumn } from './VirtualGrid.tsx';
import classes from './VirtualGrid.module.css';

/** `aria-rowindex` counts from 1, and the heading is a row. */
export const firstRowIndex = 2;

interface GridRowProps {
  id: string;
  index: number;
  /** Pixels from the top of the body. */
  offset: number;
  /** The columns' CSS grid tracks. */
  tracks: string;
  columns: readonly GridColumn<unknown>[];
  /** Undefined while it is being fetched. */
  row: unknown;
  isCurrent: boolean;
  isSelected: boolean | undefined;
  isShaded: boolean;
}

/** One row of a table, drawn anew only where something of it changed: scrolling draws dozens in a frame. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, index, offset, tracks, columns, row, isCurrent, isSelected, isShaded } = props;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + firstRowIndex}
      aria-selected={isSelected}
      data-current={isCurrent || undefined}
      data-shaded={isShaded || undefined}
      className={classes.row}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${offset}px)`, height: rowHeight }}
    >
      {columns.map((column) => (
        <Cell key={column.key} align={column.align} index={index}>
          {row === undefined ? <div className={classes.skeleton} /> : column.cell(row, index)}
        </Cell>
      ))}
    </div>
  );
});

/** A cell; words too long for it are shown in full by the pointer. */
function Cell({ align, index, children }: { align: 'end' | undefined; index: number; children: ReactNode }) {
  return (
    <div
      role="gridcell"
      dir="auto"
      data-align={align}
      title={typeof children === 'string' ? children : undefined}
    >
      {/* A row that left the view makes room for another; what was typed or chosen in it does not go with it. */}
      {typeof children === 'string' ? children : <Fragment key={index}>{children}</Fragment>}
    </div>
  );
}
