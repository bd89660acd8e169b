/** People handed over per minute, from what the last minute saw. */
export interface Speedometer {
  add(people: number, atMs: number): void;
  peoplePerMinute(atMs: number): number | null;
}

const windowMs = 60_000;

/** A speedometer over a sliding minute; null until two seconds are seen. */
export function createSpeedometer(startedAtMs: number): Speedometer {
  let seen: { people: number; atMs: number }[] = [];
  return {
    add(people, atMs) {
      const last = seen.at(-1);
      // One entry a second: a fast gateway takes hundreds of calls in one.
      if (last && atMs - last.atMs < 1_000) {
        last.people += people;
        return;
      }
      seen = seen.filter((entry) => entry.atMs > atMs - windowMs);
      seen.push({ people, atMs });
    },
    peoplePerMinute(atMs) {
      const spanMs = Math.min(windowMs, atMs - startedAtMs);
      const people = seen.reduce((sum, entry) => sum + (entry.atMs > atMs - windowMs ? entry.people : 0), 0);
      return spanMs < 2_000 || people === 0 ? null : Math.round((people * windowMs) / spanMs);
    },
  };
}
