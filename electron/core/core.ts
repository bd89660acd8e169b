import type { Events } from '../../shared/contract/events.ts';
import type { CallResult } from '../../shared/contract/errors.ts';

/** One event on its way to a shell. */
export type CoreEvent = { [Name in keyof Events]: { name: Name; payload: Events[Name] } }[keyof Events];

/** The core as every shell sees it. */
export interface Core {
  /** Validates, runs and answers one call of the contract; never throws. */
  dispatch(name: string, input: unknown): Promise<CallResult<unknown>>;
  /** Tells of every event; answers the remover. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** Pauses a running campaign cleanly and closes the database. */
  close(): Promise<void>;
}
