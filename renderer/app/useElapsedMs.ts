import { useEffect, useState } from 'react';

/** How long a kind of work has been on screen, told twice a second. */
export function useElapsedMs(kind = ''): number {
  const [elapsed, setElapsed] = useState({ kind, ms: 0 });
  useEffect(() => {
    const startedMs = performance.now();
    const timer = setInterval(() => setElapsed({ kind, ms: performance.now() - startedMs }), 500);
    return () => clearInterval(timer);
  }, [kind]);
  return elapsed.kind === kind ? elapsed.ms : 0;
}
