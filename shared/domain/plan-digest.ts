import { RollingHash } from './hash.ts';
import type { LeftOutReason } from './states.ts';

/** A digest of the people a plan sends to, in order, and how many they are. */
export interface PlanDigest {
  /** Takes the next person of the plan; people left out change nothing. */
  add(person: { number: string | null; text: string | null; leftOutReason: LeftOutReason | null }): void;
  /** 14 hexadecimal digits. */
  value(): string;
  count(): number;
}

/** Digests a plan's numbers and texts, so that one plan is not reviewed and another sent by mistake; it is no guard against an adversary. */
export function createPlanDigest(): PlanDigest {
  const hash = new RollingHash();
  let count = 0;
  return {
    add({ number, text, leftOutReason }) {
      if (leftOutReason !== null || number === null || text === null) return;
      hash.add(number);
      hash.add(text);
      count += 1;
    },
    value: () => hash.value().toString(16).padStart(14, '0'),
    count: () => count,
  };
}
