import * as fc from 'fast-check';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { deliveryStates } from '../../shared/domain/delivery.ts';
import type { PushOutcome } from '../../shared/domain/outcome.ts';

/** What may happen to a campaign and its people. */
export type LedgerEvent =
  | { do: 'begin'; size: number }
  | { do: 'answer'; kind: PushOutcome['kind']; named: number | null }
  | { do: 'crash' }
  | { do: 'pause' }
  | { do: 'go' }
  | { do: 'stop' }
  | { do: 'forbid'; person: number }
  | { do: 'report'; push: number; statuses: (DeliveryState | null)[] }
  | { do: 'rule'; state: 'uncertain' | 'refused'; decision: 'assumed_sent' | 'sent_again' };

/** Any of it, what matters most the oftenest. */
export const ledgerEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('begin' as const), size: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      kind: fc.constantFrom('accepted', 'refused', 'throttled', 'not_sent', 'uncertain'),
      named: fc.option(fc.integer({ min: 0, max: 5 })),
    }),
  },
  fc.constantFrom<LedgerEvent>({ do: 'crash' }, { do: 'pause' }, { do: 'go' }, { do: 'go' }, { do: 'stop' }),
  fc.record({ do: fc.constant('forbid' as const), person: fc.nat({ max: 30 }) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('report' as const),
      push: fc.nat({ max: 8 }),
      statuses: fc.array(fc.option(fc.constantFrom(...deliveryStates)), { minLength: 5, maxLength: 5 }),
    }),
  },
  fc.record({
    do: fc.constant('rule' as const),
    state: fc.constantFrom('uncertain' as const, 'refused' as const),
    decision: fc.constantFrom('assumed_sent' as const, 'sent_again' as const),
  }),
);
