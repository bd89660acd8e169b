import { useEffect, useState } from 'react';

/** Whole seconds until a moment, counted down; 0 from then on. */
export function useSecondsUntil(timeMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  const secondsLeft = Math.max(0, Math.ceil((timeMs - nowMs) / 1000));
  const isOver = secondsLeft === 0;

  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 200);
    return () => clearInterval(timer);
  }, [isOver]);

  return secondsLeft;
}
