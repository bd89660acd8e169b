import { useEffect, useRef, useState } from 'react';
import type { WorkbenchCalls } from '../workers/protocol.ts';
import { afterFrame } from './afterFrame.ts';
import { WorkbenchLost, askWorkbench } from './workbench.ts';

/** An answer of the worker, and how far it is with the next one; null where it is with none. */
interface LongAnswer<Name extends keyof WorkbenchCalls> {
  answer: WorkbenchCalls[Name]['output'] | null;
  progress: { done: number; total: number | null } | null;
}

/** The worker's answer to a question that a screen keeps asking; the last answer stays until the next is there. */
export function useAnswer<Name extends keyof WorkbenchCalls>(
  name: Name,
  input: WorkbenchCalls[Name]['input'],
  /** Changes when the same question has another answer. */
  version: string | number = 0,
): WorkbenchCalls[Name]['output'] | null {
  return useLongAnswer(name, input, version).answer;
}

/** The same, for a question that many rows are looked at for. */
export function useLongAnswer<Name extends keyof WorkbenchCalls>(
  name: Name,
  input: WorkbenchCalls[Name]['input'],
  version: string | number = 0,
): LongAnswer<Name> {
  const [answer, setAnswer] = useState<WorkbenchCalls[Name]['output'] | null>(null);
  const [progress, setProgress] = useState<LongAnswer<Name>['progress']>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const isOpening = useRef(true);
  const question = JSON.stringify({ input, version });

  useEffect(() => {
    let isCurrent = true;
    const asked = JSON.parse(question) as { input: WorkbenchCalls[Name]['input'] };
    const onProgress = (done: number, total: number): void => {
      if (isCurrent) setProgress({ done, total });
    };
    async function ask(): Promise<void> {
      try {
        if (isOpening.current) await afterFrame();
        isOpening.current = false;
        if (!isCurrent) return;
        const found = await askWorkbench(name, asked.input, { onProgress });
        if (isCurrent && found !== null) setAnswer(found);
      } catch (cause) {
        if (isCurrent && !(cause instanceof WorkbenchLost)) setFailure(new Error(name, { cause }));
      }
      if (isCurrent) setProgress(null);
    }
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [name, question]);

  // The worker fails only by a fault of the program; the boundary around the screens says so.
  if (failure) throw failure;
  return { answer, progress };
}
