import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Store } from './ports-store.ts';
import { inSlices, nextSlice } from './slices.ts';

const bounds = { least: 100, most: 2_000 };

describe('the size of the next slice', () => {
  it('grows to twice at most while there is time', () => expect(nextSlice(400, 1, bounds)).toBe(800));
  it('shrinks at once to what fits', () => expect(nextSlice(1_000, 48, bounds)).toBe(250));
  it('is never less than the least', () => expect(nextSlice(200, 10_000, bounds)).toBe(100));
  it('is never more than the most', () => expect(nextSlice(1_500, 0, bounds)).toBe(2_000));
});

describe('a long work in slices', () => {
  it('is done whole and once, with a breath between any two slices', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 5_000 }), async (total) => {
        const did: string[] = [];
        let done = 0;
        const deps = {
          store: { caughtUp: () => Promise.resolve(void did.push('caught up')) } as Store,
          breathe: () => Promise.resolve(void did.push('breath')),
        };
        await inSlices(deps, bounds, (size) => {
          done += Math.min(size, total - done);
          did.push('slice');
          return done < total;
        });
        expect(done).toBe(total);
        expect(did.join()).toMatch(/^slice(,caught up,breath,slice)*$/);
      }),
    ));
});
