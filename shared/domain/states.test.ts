import { describe, expectTypeOf, it } from 'vitest';
import type { AttemptOutcome, CampaignState, CampaignTransition, PersonOutcome } from './states.ts';

/** A move as code writes it, from whatever it knows of the state it is in. */
interface Move<From extends CampaignState, To extends CampaignState> {
  from: From;
  to: To;
}

describe('moves that no table has do not compile', () => {
  it('from an end, or past a step', () => {
    expectTypeOf<Move<'paused', 'sending'>>().toExtend<CampaignTransition>();
    expectTypeOf<Move<'done', 'sending'>>().not.toExtend<CampaignTransition>();
    expectTypeOf<Move<'stopped', CampaignState>>().not.toExtend<CampaignTransition>();
    expectTypeOf<Move<'draft', 'sending'>>().not.toExtend<CampaignTransition>();
  });

  it('from a state that is not known well enough', () => {
    expectTypeOf<Move<'scheduled' | 'sending' | 'paused', 'stopped'>>().toExtend<CampaignTransition>();
    expectTypeOf<Move<'scheduled' | 'done', 'stopped'>>().not.toExtend<CampaignTransition>();
    expectTypeOf<Move<CampaignState, 'sending'>>().not.toExtend<CampaignTransition>();
  });

  it('of an attempt and its people beside the outcomes of a call', () => {
    expectTypeOf<AttemptOutcome>().toEqualTypeOf<
      'accepted' | 'refused' | 'throttled' | 'not_sent' | 'uncertain'
    >();
    expectTypeOf<PersonOutcome>().toEqualTypeOf<'accepted' | 'refused' | 'uncertain' | 'waiting'>();
  });
});
