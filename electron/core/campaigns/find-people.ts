import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Deps } from '../deps.ts';
import type { FoundPeople, PeopleFilter } from '../ports-campaigns.ts';
import { inSlices } from '../slices.ts';

const peoplePerSlice = { least: 1_000, most: 50_000 };

/** Creates what finds people of campaigns without holding up the process; a search throws `superseded` when another takes its place. */
export function createPeopleFinder(deps: Pick<Deps, 'store' | 'breathe'>) {
  const { campaigns } = deps.store;
  const newest = new Map<string, string>();
  let counted = { search: '', matching: 0 };

  return async (campaignId: string, filter: PeopleFilter): Promise<FoundPeople> => {
    const known = campaigns.people(campaignId, filter);
    if (known) return known;
    const search = JSON.stringify([campaignId, { ...filter, afterOrdinal: 0, limit: 0 }]);
    newest.set(campaignId, search);
    // A later page of a search need not count anew those before it.
    const knownMatching = filter.afterOrdinal > 0 && counted.search === search ? counted.matching : null;
    const people: FoundPeople['people'] = [];
    let matching = 0;
    let at = knownMatching === null ? 0 : filter.afterOrdinal;
    await inSlices(deps, peoplePerSlice, (size) => {
      if (newest.get(campaignId) !== search) throw new ExpectedError('superseded');
      const isBefore = at < filter.afterOrdinal;
      const span = isBefore ? Math.min(size, filter.afterOrdinal - at) : size;
      const limit = isBefore ? 0 : filter.limit - people.length;
      const found = campaigns.lookAtPeople(campaignId, { ...filter, afterOrdinal: at, limit }, span);
      people.push(...found.people);
      matching += found.matching;
      at += span;
      return !found.isEnd && (knownMatching === null || people.length < filter.limit);
    });
    counted = { search, matching: knownMatching ?? matching };
    return { people, matching: counted.matching };
  };
}
