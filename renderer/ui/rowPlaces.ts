/** Height of a row in every table, in pixels. */
export const rowHeight = 36;

/** Browsers cap an element at about 33 million pixels; longer tables scroll in scaled steps. */
const tallestPixels = 30_000_000;

/** Height of the element that stands for all rows, in pixels. */
export const bodyHeight = (rowCount: number): number => Math.min(rowCount * rowHeight, tallestPixels);

/** How many pixels of rows pass for each pixel that the element scrolls, in a view of a height in pixels; 1 for all but the longest tables. */
export function scrollScale(rowCount: number, view: number): number {
  const whole = rowCount * rowHeight;
  const body = bodyHeight(rowCount);
  return body < whole ? (whole - view) / (body - view) : 1;
}

/** How far to be scrolled, in pixels of rows, for a row to be seen whole: as little as can be from where it is now. */
export function scrollFor(index: number, scrolled: number, view: number): number {
  const top = index * rowHeight;
  return Math.min(Math.max(scrolled, top + rowHeight - view), top);
}
