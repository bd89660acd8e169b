import type { PushOutcome } from './outcome.ts';
import type { PersonOutcome } from './states.ts';

/** What an outcome means for one person of the call. */
export interface SettledPerson {
  ordinal: number;
  state: PersonOutcome;
  messageId: string | null;
  credit: string | null;
  detail: string | null;
}

/** Settles every person of a call, matched by number and never by place; also counts answered numbers we did not send. */
export function settlePeople(
  people: readonly { ordinal: number; number: string }[],
  outcome: PushOutcome,
): { people: SettledPerson[]; strangers: number } {
  const all = (state: SettledPerson['state'], detail: string | null): SettledPerson[] =>
    people.map(({ ordinal }) => ({ ordinal, state, messageId: null, credit: null, detail }));
  switch (outcome.kind) {
    case 'throttled':
    case 'not_sent':
      return { people: all('waiting', null), strangers: 0 };
    case 'refused':
      return { people: all('refused', `${outcome.status}: ${outcome.message}`), strangers: 0 };
    case 'uncertain':
      return { people: all('uncertain', outcome.reason), strangers: 0 };
    case 'accepted': {
      if (outcome.items === null) return { people: all('accepted', null), strangers: 0 };
      const items = new Map<string, { messageId: string; credit: string | null }>();
      for (const item of outcome.items) if (!items.has(item.number)) items.set(item.number, item);
      const settled = people.map(({ ordinal, number }): SettledPerson => {
        const item = items.get(number);
        if (!item) return { ordinal, state: 'uncertain', messageId: null, credit: null, detail: 'not_named' };
        items.delete(number);
        return { ordinal, state: 'accepted', messageId: item.messageId, credit: item.credit, detail: null };
      });
      return { people: settled, strangers: items.size };
    }
  }
}
