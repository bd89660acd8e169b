const soonestMs = 500;

/** How long work at this speed still takes, in seconds; null where its end is not known, or too little of it is done to say. */
export function secondsLeft(elapsedMs: number, done: number, total: number | null): number | null {
  if (total === null || done <= 0 || done >= total || elapsedMs < soonestMs) return null;
  return (elapsedMs * (total - done)) / done / 1000;
}
