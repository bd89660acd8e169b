import type { CallError } from '../../shared/contract/errors.ts';
import type { SheetPreview } from '../workers/sheet-protocol.ts';
import type { WorkbenchCalls, WorkbenchReply } from '../workers/protocol.ts';

import { callErrorOf } from './client.ts';

type CallName = keyof WorkbenchCalls;

/** Told how far a long request is. */
export type OnProgress = (done: number, total: number) => void;

/** What is told of a long request while it runs. */
export interface Listeners {
  onProgress?: OnProgress;
  /** Told the first rows of a large file. */
  onPreview?: (preview: SheetPreview) => void;
}

/** What is told of a long request, and what stops it. */
interface LongRequest extends Listeners {
  signal?: AbortSignal;
}

interface Pending extends Listeners {
  resolve: (value: unknown) => void;
  reject: (cause: Error) => void;
}

/** The work was cancelled; what the worker held is gone. */
export class WorkbenchLost extends Error {
  override readonly name: string = 'WorkbenchLost';
}

/** The worker died, perhaps of the file it was given; what it held is gone. */
export class WorkbenchStopped extends WorkbenchLost {
  override readonly name = 'WorkbenchStopped';
}

/** What went wrong with work on a workbench; null where it was only cancelled. */
export function workErrorOf(cause: unknown): CallError | null {
  if (cause instanceof WorkbenchStopped) return { code: 'workbench_stopped' };
  return cause instanceof WorkbenchLost ? null : callErrorOf(cause);
}

/** A worker with a sheet on it, started at the first request. */
export interface WorkbenchClient {
  /** Starts the worker, so that the first request finds it ready. */
  warm: () => void;
  /** Asks the worker; null where a newer request of the same kind replaced this one, or where it was stopped. */
  ask: <Name extends CallName>(
    name: Name,
    input: WorkbenchCalls[Name]['input'],
    request?: LongRequest,
  ) => Promise<WorkbenchCalls[Name]['output'] | null>;
  /** Ends the worker at once, whatever it is doing; every open request is rejected with `WorkbenchLost`. */
  cancel: () => void;
  /** Tells when the worker and all it held are gone, and whether it died by itself; answers the remover. */
  onLost: (listener: (hasStopped: boolean) => void) => () => void;
}

/** Opens a workbench beside the others: a sheet on it disturbs none of theirs. */
export function openWorkbench(): WorkbenchClient {
  let worker: Worker | null = null;
  let lastId = 0;
  const pending = new Map<number, Pending>();
  const lossListeners = new Set<(hasStopped: boolean) => void>();

  function lose(why: WorkbenchLost): void {
    worker?.terminate();
    worker = null;
    const lost = [...pending.values()];
    pending.clear();
    for (const request of lost) request.reject(why);
    for (const listener of lossListeners) listener(why instanceof WorkbenchStopped);
  }

  function start(): Worker {
    const started = new Worker(new URL('../workers/sheet.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', (event: MessageEvent<WorkbenchReply>) => hear(event.data));
    started.addEventListener('error', () => {
      // One that was cancelled may still have something to say.
      if (worker === started) lose(new WorkbenchStopped());
    });
    return started;
  }

  function hear(reply: WorkbenchReply): void {
    const request = pending.get(reply.id);
    if (!request) return;
    if (reply.kind === 'progress') {
      request.onProgress?.(reply.done, reply.total);
      return;
    }
    if (reply.kind === 'preview') {
      request.onPreview?.(reply.preview);
      return;
    }
    pending.delete(reply.id);
    if (reply.kind === 'value') request.resolve(reply.value);
    else if (reply.kind === 'superseded') request.resolve(null);
    else request.reject(new Error('workbench'));
  }

  return {
    warm() {
      worker ??= start();
    },
    ask(name, input, { signal, ...listeners } = {}) {
      worker ??= start();
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) => {
        pending.set(id, { ...listeners, resolve, reject });
      });
      worker.postMessage({ id, name, input }, []);
      const stop = (): void => worker?.postMessage({ stops: id, name }, []);
      signal?.addEventListener('abort', stop);
      const heard = answer.finally(() => signal?.removeEventListener('abort', stop));
      return heard as Promise<WorkbenchCalls[typeof name]['output'] | null>;
    },
    cancel: () => lose(new WorkbenchLost()),
    onLost(listener) {
      lossListeners.add(listener);
      return () => lossListeners.delete(listener);
    },
  };
}

/** The workbench of the flow: the sheet of the draft on screen. */
export const workbench = openWorkbench();
export const {
  warm: warmWorkbench,
  ask: askWorkbench,
  cancel: cancelWorkbench,
  onLost: onWorkbenchLost,
} = workbench;
