import type { Database } from 'better-sqlite3';
import type { CampaignPerson } from '../../shared/domain/campaign.ts';
import type { LeftOutReason, PersonState } from '../../shared/domain/states.ts';
import type { CampaignStore, PeopleFilter } from '../core/ports-campaigns.ts';
import { personColumns } from './campaign-rows.ts';
import { condition } from './people-condition.ts';

interface Group {
  state: PersonState;
  reason: LeftOutReason | null;
  n: number;
}

/** Finds people of campaigns: at once where counts and indexes know them, else by looking at some of them at a time. */
export function findPeople(database: Database): Pick<CampaignStore, 'people' | 'lookAtPeople'> {
  const all = database.prepare<[string, number, number], CampaignPerson>(
    `SELECT ${personColumns} FROM people WHERE campaign_id = ? AND ordinal > ? ORDER BY ordinal LIMIT ?`,
  );
  const groups = database.prepare<[string], Group>(
    `SELECT state, nullif(left_out_reason, '') AS reason, sum(n) AS n FROM people_counts
     WHERE campaign_id = ? AND n > 0 GROUP BY state, left_out_reason`,
  );
  const group = database.prepare<[string, string, string | null, number, number], CampaignPerson>(
    `SELECT ${personColumns} FROM people INDEXED BY people_state
     WHERE campaign_id = ? AND state = ? AND left_out_reason IS ? AND ordinal > ? ORDER BY ordinal LIMIT ?`,
  );
  const last = database
    .prepare<[string], number | null>('SELECT max(ordinal) FROM people WHERE campaign_id = ?')
    .pluck();
  const select = (from: string, filter: PeopleFilter, values: readonly unknown[]): CampaignPerson[] =>
    database
      .prepare<unknown[], CampaignPerson>(`SELECT ${personColumns} ${from} ORDER BY ordinal LIMIT ?`)
      .all(...values, filter.limit);
  const count = (from: string, values: readonly unknown[]): number =>
    Number(
      database
        .prepare<unknown[], number>(`SELECT count(*) ${from}`)
        .pluck()
        .get(...values),
    );

  const undecided = (campaignId: string, filter: PeopleFilter) => {
    const { where, values } = condition(campaignId, filter);
    const from = `FROM people INDEXED BY people_undecided WHERE ${where}`;
    const people = select(`${from} AND ordinal > ?`, filter, [...values, filter.afterOrdinal]);
    return { people, matching: count(from, values) };
  };

  return {
    people(campaignId, filter) {
      const { states, leftOutReason, afterOrdinal, limit } = filter;
      if (filter.search.trim() !== '' || filter.delivery !== null) return null;
      if (filter.isUndecided) return undecided(campaignId, filter);
      const wanted = groups
        .all(campaignId)
        .filter(({ state }) => states.length === 0 || states.includes(state))
        .filter(({ reason }) => leftOutReason === null || reason === leftOutReason);
      const matching = wanted.reduce((sum, { n }) => sum + n, 0);
      if (states.length === 0 && leftOutReason === null) {
        return { people: all.all(campaignId, afterOrdinal, limit), matching };
      }
      const people = wanted
        .flatMap(({ state, reason }) => group.all(campaignId, state, reason, afterOrdinal, limit))
        .toSorted((a, b) => a.ordinal - b.ordinal)
        .slice(0, limit);
      return { people, matching };
    },
    lookAtPeople(campaignId, filter, span) {
      const { where, values } = condition(campaignId, filter);
      const end = filter.afterOrdinal + span;
      const from = `FROM people WHERE ${where} AND ordinal > ? AND ordinal <= ?`;
      const bounded = [...values, filter.afterOrdinal, end];
      const matching = count(from, bounded);
      const people = matching > 0 && filter.limit > 0 ? select(from, filter, bounded) : [];
      return { people, matching, isEnd: end >= (last.get(campaignId) ?? 0) };
    },
  };
}
