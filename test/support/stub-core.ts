import type { CoreEvent } from '../../electron/core/core.ts';

export interface AskedCall {
  name: string;
  input: unknown;
}

/** A core that writes down what it is asked and says what a test tells it to. */
export interface StubCore {
  asked: AskedCall[];
  dispatch(name: string, input: unknown): Promise<unknown>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  emit(event: CoreEvent): void;
  listenerCount(): number;
}

/** Makes a stub core; without an answer of the test's own it sends back what it was asked. */
export function stubCore(
  answer: (call: AskedCall) => unknown = (call) => ({ ok: true, value: call }),
): StubCore {
  const listeners = new Set<(event: CoreEvent) => void>();
  const asked: AskedCall[] = [];
  return {
    asked,
    dispatch: async (name, input) => {
      asked.push({ name, input });
      return answer({ name, input });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listenerCount: () => listeners.size,
  };
}
