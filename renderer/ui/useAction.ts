import { useRef, useState } from 'react';
import type { CallError } from '../../shared/contract/errors.ts';
import { callErrorOf } from '../api/client.ts';

interface Action {
  /** Runs the work unless it is already running; resolves to whether it succeeded. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  busy: boolean;
  error: CallError | null;
  clear: () => void;
}

/** What a button starts: never twice at once, and with its error kept for the screen. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const running = useRef(false);

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (cause) {
      setError(callErrorOf(cause));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { run, busy, error, clear: () => setError(null) };
}
