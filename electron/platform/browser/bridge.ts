import type { CDPSession } from 'playwright-core';
import type { Delivery } from './bridge-script.ts';
import { bindingName, bridgeScript, callCharacters, deliverName } from './bridge-script.ts';
import type { MainContext } from './main-context.ts';

/** What a shell needs of the core. */
export interface BridgedCore {
  dispatch(name: string, input: unknown): Promise<unknown>;
  subscribe(listener: (event: { name: string; payload: unknown }) => void): () => void;
}

/** The most calls that may be under way at once; a page that asks for more is not ours any longer. */
const callsUnderWay = 1_000;

const deliverFunction = `function (text) { globalThis.${deliverName}(text); }`;

interface BindingCall {
  name: string;
  payload: string;
  executionContextId: number;
}

/** Joins the page's bridge to the core until the remover is called. */
export async function joinBridge(
  session: CDPSession,
  mainContext: MainContext,
  core: BridgedCore,
): Promise<() => void> {
  let underWay = 0;

  const deliver = (executionContextId: number, delivery: Delivery): void => {
    const parameters = {
      functionDeclaration: deliverFunction,
      executionContextId,
      // The browser compiles an object as code: one of 700 KB held the page up for 80 ms.
      arguments: [{ value: JSON.stringify(delivery) }],
      silent: true,
    };
    // The page may have been reloaded or closed since it asked.
    session.send('Runtime.callFunctionOn', parameters).catch(() => undefined);
  };

  const answer = async (contextId: number, call: PageCall): Promise<void> => {
    if (underWay >= callsUnderWay) {
      deliver(contextId, { id: call.id, result: { ok: false, error: { code: 'internal' } } });
      return;
    }
    underWay += 1;
    const result = await core.dispatch(call.name, call.input).finally(() => (underWay -= 1));
    deliver(contextId, { id: call.id, result });
  };

  const called = ({ name, payload, executionContextId }: BindingCall): void => {
    if (name !== bindingName || executionContextId !== mainContext.id()) return;
    const call = parseCall(payload);
    if (call !== null) void answer(executionContextId, call);
  };

  session.on('Runtime.bindingCalled', called);
  const unsubscribe = core.subscribe(({ name, payload }) => {
    const contextId = mainContext.id();
    if (contextId !== null) deliver(contextId, { event: name, payload });
  });
  await session.send('Runtime.addBinding', { name: bindingName });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: bridgeScript() });
  return () => {
    session.off('Runtime.bindingCalled', called);
    unsubscribe();
  };
}

interface PageCall {
  id: number;
  name: string;
  input: unknown;
}

function parseCall(payload: string): PageCall | null {
  if (payload.length > callCharacters) return null;
  try {
    const { id, name, input } = JSON.parse(payload) as Record<string, unknown>;
    return Number.isSafeInteger(id) && typeof name === 'string' ? { id: id as number, name, input } : null;
  } catch {
    return null;
  }
}
