import type { ReportSender } from '../ports-ledger.ts';

/**
 * Senders whose token is not here for now, or whose server does not answer. Only kept in memory: a report of theirs stays
 * due, and is asked for as soon as the owner has entered the token.
 */
export interface PassedOver {
  at(nowMs: number): ReportSender[];
  /** Begins to ask a sender; what it answers passes it over for a time, unless accounts changed meanwhile. */
  look(): (sender: ReportSender, nowMs: number, forMs: number) => void;
  /** A token may be there by now that was not before. */
  accountsChanged(): void;
}

/** Nobody is passed over yet. */
export function createPassedOver(): PassedOver {
  const senders = new Map<string, { sender: ReportSender; untilMs: number }>();
  let changes = 0;
  return {
    at(nowMs) {
      for (const [key, { untilMs }] of senders) if (untilMs <= nowMs) senders.delete(key);
      return [...senders.values()].map(({ sender }) => sender);
    },
    look() {
      const before = changes;
      return ({ accountId, gateway }, nowMs, forMs) => {
        if (changes !== before) return;
        const sender = { accountId, gateway };
        senders.set(JSON.stringify(sender), { sender, untilMs: nowMs + forMs });
      };
    },
    accountsChanged() {
      changes += 1;
      senders.clear();
    },
  };
}
