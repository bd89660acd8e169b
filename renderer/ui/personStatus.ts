import type { CampaignPerson } from '../../shared/domain/campaign.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { PersonState } from '../../shared/domain/states.ts';

/** A person's state, or for an accepted person what became of the message. */
export type PersonStatus = PersonState | Exclude<DeliveryState, 'submitted'>;

/** The one word that says most about a person. */
export function personStatus({ state, delivery }: Pick<CampaignPerson, 'state' | 'delivery'>): PersonStatus {
  return delivery === null || delivery === 'submitted' ? state : delivery;
}
