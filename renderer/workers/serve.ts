import type { WorkbenchCalls, WorkbenchReply, WorkbenchRequest, WorkbenchStop } from './protocol.ts';
import type { Turn } from './turn.ts';
import { Superseded } from './turn.ts';

type CallName = keyof WorkbenchCalls;

/** One handler per call of the protocol. */
export type WorkbenchHandlers = {
  [Name in CallName]: (
    input: WorkbenchCalls[Name]['input'],
    turn: Turn,
  ) => WorkbenchCalls[Name]['output'] | Promise<WorkbenchCalls[Name]['output']>;
};

/** Answers requests with the handlers; of several requests of one kind only the newest is answered with a value. */
export function serve(
  handlers: WorkbenchHandlers,
  post: (reply: WorkbenchReply) => void,
): (message: WorkbenchRequest | WorkbenchStop) => Promise<void> {
  const newest = new Map<CallName, number>();

  return async (message) => {
    if ('stops' in message) {
      if (newest.get(message.name) === message.stops) newest.delete(message.name);
      return;
    }
    const { id, name, input } = message;
    newest.set(name, id);
    const isStale = (): boolean => newest.get(name) !== id;
    const turn: Turn = {
      isStale,
      progress: (done, total) => post({ id, kind: 'progress', done, total }),
      preview: (preview) => post({ id, kind: 'preview', preview }),
    };
    try {
      const handler = handlers[name] as (input: unknown, turn: Turn) => unknown;
      const value = await handler(input, turn);
      post(isStale() ? { id, kind: 'superseded' } : { id, kind: 'value', value });
    } catch (error) {
      post({ id, kind: error instanceof Superseded ? 'superseded' : 'failed' });
    }
  };
}
