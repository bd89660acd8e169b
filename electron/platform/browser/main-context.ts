import type { CDPSession } from 'playwright-core';
import { appOrigin } from './origin.ts';

/** The script world of our own page in the top frame; the only one the shell listens to. */
export interface MainContext {
  /** Null while no page of ours is open. */
  id(): number | null;
  /** Stops following; the context is unknown from then on. */
  stop(): void;
}

/** Follows which script world belongs to the top frame of our origin; call it before `Runtime.enable`. */
export function followMainContext(session: CDPSession, mainFrameId: string): MainContext {
  let current: number | null = null;
  const forget = (): void => {
    current = null;
  };
  const created = ({ context }: { context: ContextDescription }): void => {
    const { frameId, isDefault } = context.auxData ?? {};
    if (frameId !== mainFrameId || isDefault !== true) return;
    current = context.origin === appOrigin ? context.id : null;
  };
  const destroyed = ({ executionContextId }: { executionContextId: number }): void => {
    if (executionContextId === current) forget();
  };
  session.on('Runtime.executionContextCreated', created);
  session.on('Runtime.executionContextDestroyed', destroyed);
  session.on('Runtime.executionContextsCleared', forget);
  return {
    id: () => current,
    stop: () => {
      session.off('Runtime.executionContextCreated', created);
      session.off('Runtime.executionContextDestroyed', destroyed);
      session.off('Runtime.executionContextsCleared', forget);
      forget();
    },
  };
}

interface ContextDescription {
  id: number;
  origin: string;
  auxData?: { frameId?: unknown; isDefault?: unknown };
}
