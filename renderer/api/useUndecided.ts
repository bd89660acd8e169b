import { useEffect, useState } from 'react';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { api } from './client.ts';

const pageSize = 1_000;

async function countUndecided(campaignId: string): Promise<number> {
  let undecided = 0;
  let afterOrdinal = 0;
  for (;;) {
    const { people } = await api.call('campaigns.people', {
      campaignId,
      states: ['uncertain'],
      afterOrdinal,
      limit: pageSize,
    });
    undecided += people.filter(({ decision }) => decision === null).length;
    afterOrdinal = people.at(-1)?.ordinal ?? 0;
    if (people.length < pageSize) return undecided;
  }
}

/** Follows how many uncertain people of a campaign the owner has not ruled on; answers the remover. */
function followUndecided(campaignId: string, tell: (undecided: number) => void): () => void {
  let newest = 0;
  const count = (uncertain: number | null): void => {
    newest += 1;
    const mine = newest;
    const answer = uncertain === 0 ? Promise.resolve(0) : countUndecided(campaignId);
    answer
      // Where they cannot be counted, nobody may be taken for decided.
      .catch(() => uncertain ?? 0)
      .then((undecided) => mine === newest && tell(undecided))
      .catch(() => undefined);
  };
  count(null);
  const remove = api.on('campaign.changed', ({ id, counts }) => {
    if (id === campaignId) count(counts.uncertain);
  });
  return () => {
    newest = -1;
    remove();
  };
}

/** How many uncertain people of a campaign the owner has not ruled on; 0 until it is known. */
export function useUndecided({ id }: CampaignSummary): number {
  const [undecided, setUndecided] = useState(0);
  useEffect(() => followUndecided(id, setUndecided), [id]);
  return undecided;
}
