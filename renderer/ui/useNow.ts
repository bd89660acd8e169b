import { useEffect, useState } from 'react';

const stepMs = 20_000;

/** The time, moving on often enough for words such as "2 minutes ago". */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
