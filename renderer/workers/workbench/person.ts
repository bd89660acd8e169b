import type { Person } from '../plan-protocol.ts';
import type { Workbench } from './state.ts';

/** The nth contact that can be sent to (counted from 0), or the last; null where there is none. */
export function personAt(bench: Workbench, { nth }: { nth: number }): Person | null {
  const ready = bench.check?.ready ?? [];
  const at = Math.min(nth, ready.length - 1);
  const index = ready[at];
  const contact = index === undefined ? undefined : bench.check?.contacts[index];
  if (index === undefined || !contact) return null;
  const { rowNumber, name, number } = contact;
  const cells = bench.contacts.rows[index]?.cells ?? [];
  return { nth: at, of: ready.length, rowNumber, name, number: number ?? '', cells };
}
