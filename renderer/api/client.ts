import type { Bridge, CallName, Input, Output } from '../../shared/contract.ts';
import type { CallError, CallResult } from '../../shared/contract/errors.ts';
import type { Events } from '../../shared/contract/events.ts';

declare global {
  interface Window {
    /** The door to the core, put here by the shell before the page starts. */
    sendsheet: Bridge;
  }
}

/** A call the core refused; carries the code and facts the words are made of. */
export class CallFailure extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.name = 'CallFailure';
    this.error = error;
  }
}

async function callCore<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const ask = window.sendsheet.calls[name] as (input: Input<Name>) => Promise<CallResult<Output<Name>>>;
  const result = await ask(input);
  if (!result.ok) throw new CallFailure(result.error);
  return result.value;
}

function listen<Name extends keyof Events>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.sendsheet.on(name, listener);
}

/** The only door to main: `call` answers the value or throws a `CallFailure`; `on` answers its remover. */
export const api = { call: callCore, on: listen };

/** What went wrong, as a `CallError`; anything that is not one of ours is a bug and becomes `internal`. */
export function callErrorOf(cause: unknown): CallError {
  return cause instanceof CallFailure ? cause.error : { code: 'internal' };
}
