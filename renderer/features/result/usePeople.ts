import { useEffect, useRef, useState } from 'react';
import { useEvent } from '../../api/useEvent.ts';
import { createPeopleLoader, type LoadedPeople } from './peopleLoader.ts';
import type { PeopleFilter } from './usePeopleFilter.ts';

interface People extends LoadedPeople {
  onVisible: (first: number, last: number) => void;
}

const nothing: LoadedPeople = { matching: null, personAt: () => undefined, error: null };

/** The people of a campaign that a filter lets through, fetched as they come on screen. */
export function usePeople(id: string, filter: PeopleFilter): People {
  const { chip, leftOutReason, delivery, isUndecided, search } = filter;
  const [loaded, setLoaded] = useState(nothing);
  const loader = useRef<ReturnType<typeof createPeopleLoader> | null>(null);

  useEffect(() => {
    const states = chip === 'all' ? [] : [chip];
    const query = { campaignId: id, states, leftOutReason, delivery, isUndecided, search };
    const made = createPeopleLoader(query, setLoaded);
    loader.current = made;
    made.show(0, 0);
    return () => made.stop();
  }, [id, chip, leftOutReason, delivery, isUndecided, search]);

  useEvent('campaign.changed', (changed) => {
    if (changed.id === id) loader.current?.refresh();
  });

  return { ...loaded, onVisible: (first, last) => loader.current?.show(first, last) };
}
