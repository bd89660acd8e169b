import type { CallError } from '../../../shared/contract/errors.ts';
import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import type { DeliveryState } from '../../../shared/domain/delivery.ts';
import type { LeftOutReason, PersonState } from '../../../shared/domain/states.ts';
import { api, callErrorOf } from '../../api/client.ts';

/** Which people of which campaign. */
export interface PeopleQuery {
  campaignId: string;
  states: PersonState[];
  leftOutReason: LeftOutReason | null;
  delivery: DeliveryState | null;
  isUndecided: boolean;
  search: string;
}

/** What is known of the people so far. */
export interface LoadedPeople {
  /** How many match; null until the first answer. */
  matching: number | null;
  personAt: (index: number) => CampaignPerson | undefined;
  error: CallError | null;
}

const pageSize = 500;
const refreshDelayMs = 400;

/** Fetches the pages on screen and keeps them fresh; `publish` is called with every change. */
export function createPeopleLoader(query: PeopleQuery, publish: (loaded: LoadedPeople) => void) {
  // Ordinals count from 1 without gaps, so that unfiltered pages can be had in any order;
  // a filtered page begins where the one before it ends.
  const isDirect =
    query.states.length === 0 &&
    query.leftOutReason === null &&
    query.delivery === null &&
    !query.isUndecided &&
    query.search.trim() === '';
  let pages = new Map<number, CampaignPerson[]>();
  let matching: number | null = null;
  let shown = { first: 0, last: 0 };
  let isStale = false;
  let isRunning = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOn = (): boolean => !isStopped;

  function tell(error: CallError | null): void {
    const now = pages;
    const personAt = (index: number): CampaignPerson | undefined =>
      now.get(Math.floor(index / pageSize))?.[index % pageSize];
    if (!isStopped) publish({ matching, personAt, error });
  }

  function nextMissing(known: Map<number, CampaignPerson[]>): number | null {
    const lastPage = matching === null ? 0 : Math.ceil(matching / pageSize) - 1;
    const last = Math.min(shown.last, lastPage);
    for (let page = isDirect ? shown.first : 0; page <= last; page += 1) if (!known.has(page)) return page;
    return null;
  }

  async function fill(known: Map<number, CampaignPerson[]>): Promise<void> {
    for (let page = nextMissing(known); page !== null && isOn(); page = nextMissing(known)) {
      const afterOrdinal = isDirect ? page * pageSize : (known.get(page - 1)?.at(-1)?.ordinal ?? 0);
      const answer = await api.call('campaigns.people', { ...query, afterOrdinal, limit: pageSize });
      matching = answer.matching;
      known.set(page, answer.people);
      if (known === pages) tell(null);
    }
  }

  async function work(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      await fill(pages);
      while (isStale && isOn()) {
        isStale = false;
        // The rows on screen stay until all of them can be replaced at once.
        const fresh = new Map<number, CampaignPerson[]>();
        await fill(fresh);
        pages = fresh;
        tell(null);
      }
    } catch (cause) {
      tell(callErrorOf(cause));
    } finally {
      isRunning = false;
    }
  }

  return {
    /** Names the rows on screen. */
    show(first: number, last: number): void {
      shown = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
      void work();
    },
    /** The campaign changed: fetches again what is on screen, a few times a second at most. */
    refresh(): void {
      timer ??= setTimeout(() => {
        timer = undefined;
        isStale = true;
        void work();
      }, refreshDelayMs);
    },
    stop(): void {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
