import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyHeight, rowHeight, scrollFor, scrollScale } from './rowPlaces.ts';

const views = fc.integer({ min: 100, max: 3000 });

describe('the places of rows', () => {
  it.each([1, 1000, 833_333, 833_334, 1_048_576])(
    'end with the last of %d rows whole in view',
    (rowCount) => {
      const view = 500;
      const farthest = Math.max(0, bodyHeight(rowCount) - view) * scrollScale(rowCount, view);
      expect(rowCount * rowHeight - farthest).toBeLessThanOrEqual(view + 0.001);
      if (rowCount > 100) expect(rowCount * rowHeight - farthest).toBeCloseTo(view, 3);
    },
  );

  it('stay under what a browser can hold', () => {
    expect(bodyHeight(1_048_576)).toBeLessThan(33_000_000);
  });

  it('scroll to a row as little as can be, and not at all to one that is seen whole', () => {
    const place = fc.record({
      index: fc.nat(1_048_575),
      scrolled: fc.nat(1_048_576 * rowHeight),
      view: views,
    });
    fc.assert(
      fc.property(place, ({ index, scrolled, view }) => {
        const target = scrollFor(index, scrolled, view);
        const above = index * rowHeight - target;
        expect(above).toBeGreaterThanOrEqual(0);
        expect(above + rowHeight).toBeLessThanOrEqual(view);
        const wasAbove = index * rowHeight - scrolled;
        if (wasAbove >= 0 && wasAbove + rowHeight <= view) expect(target).toBe(scrolled);
        // Where it moves, the row ends up at the edge it came in by.
        else expect([0, view - rowHeight]).toContain(above);
      }),
    );
  });
});
