import { callNames } from '../../../shared/contract.ts';
import { eventNames } from '../../../shared/contract/events.ts';

/** The function the browser gives the page to reach the shell; the bridge takes it away at once. */
export const bindingName = '__sendsheetCall';
/** Where the shell hands replies and events to the page, as the JSON text of a `Delivery`. */
export const deliverName = '__sendsheetDeliver';

/** The most characters one call may have. */
export const callCharacters = 64 * 1024 * 1024;

/** What the shell hands to the page: the reply of a call, or an event. */
export type Delivery = { id: number; result: unknown } | { event: string; payload: unknown };

interface BridgeNames {
  callNames: string[];
  eventNames: readonly string[];
  bindingName: string;
  deliverName: string;
  callCharacters: number;
}

/** The source run in every new page before its own scripts: it makes `window.sendsheet`. */
export function bridgeScript(): string {
  const names: BridgeNames = { callNames, eventNames, bindingName, deliverName, callCharacters };
  return `(${installBridge.toString()})(${JSON.stringify(names)});`;
}

/** Runs inside the page, so it may use nothing from outside its own body. */
function installBridge(names: BridgeNames): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const post = page[names.bindingName] as ((payload: string) => void) | undefined;
  delete page[names.bindingName];
  if (post === undefined || page['top'] !== page['window']) return;

  const waiting = new Map<number, (result: unknown) => void>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  for (const name of names.eventNames) listeners.set(name, new Set());
  let lastId = 0;

  const callOf = (name: string) => (input: unknown) =>
    new Promise<unknown>((resolve) => {
      const id = (lastId += 1);
      const payload = JSON.stringify({ id, name, input });
      if (payload.length > names.callCharacters) {
        resolve({ ok: false, error: { code: 'bad_input' } });
        return;
      }
      waiting.set(id, resolve);
      post(payload);
    });

  const on = (name: string, listener: (payload: unknown) => void) => {
    const ofName = listeners.get(name);
    if (ofName === undefined) throw new TypeError(name);
    ofName.add(listener);
    return () => {
      ofName.delete(listener);
    };
  };

  const deliver = (text: string): void => {
    const delivery = JSON.parse(text) as Delivery;
    if ('event' in delivery) {
      for (const listener of listeners.get(delivery.event) ?? []) listener(delivery.payload);
      return;
    }
    const resolve = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    resolve?.(delivery.result);
  };

  const calls = Object.freeze(Object.fromEntries(names.callNames.map((name) => [name, callOf(name)])));
  Object.defineProperty(page, 'sendsheet', { value: Object.freeze({ calls, on }), enumerable: true });
  Object.defineProperty(page, names.deliverName, { value: deliver });
  Object.defineProperty(page, 'open', { value: () => null });
}
