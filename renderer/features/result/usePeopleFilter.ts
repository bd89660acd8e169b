import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { DeliveryState } from '../../../shared/domain/delivery.ts';
import type { LeftOutReason, PersonState } from '../../../shared/domain/states.ts';

/** Which people the table shows. */
export interface PeopleFilter {
  chip: PersonState | 'all';
  leftOutReason: LeftOutReason | null;
  delivery: DeliveryState | null;
  /** Only uncertain people without a ruling, to be decided about one by one. */
  isUndecided: boolean;
  search: string;
}

const searchDelayMs = 200;
const everybody: Omit<PeopleFilter, 'search'> = {
  chip: 'all',
  leftOutReason: null,
  delivery: null,
  isUndecided: false,
};
const undecided = { ...everybody, chip: 'uncertain', isUndecided: true } as const;

/** The filter as it is chosen and typed; `settled` follows the typing a moment later. */
export function usePeopleFilter(startsUndecided: boolean) {
  const [chosen, setChosen] = useState(startsUndecided ? undecided : everybody);
  const [search, setSearch] = useState('');
  const [settledSearch] = useDebouncedValue(search, searchDelayMs);
  const settled: PeopleFilter = { ...chosen, search: settledSearch };

  return {
    ...chosen,
    settled,
    search,
    setSearch,
    showUndecided: () => setChosen(undecided),
    showState: (chip: PeopleFilter['chip']) => setChosen({ ...everybody, chip }),
    /** A second press on a chip shows everyone again. */
    toggleChip: (wanted: PeopleFilter['chip']) =>
      setChosen({ ...everybody, chip: wanted === chosen.chip ? 'all' : wanted }),
    toggleReason: (wanted: LeftOutReason) =>
      setChosen({ ...chosen, leftOutReason: wanted === chosen.leftOutReason ? null : wanted }),
    /** Delivery counts inside accepted: its chips show accepted people. */
    toggleDelivery: (wanted: DeliveryState) =>
      setChosen({ ...everybody, chip: 'accepted', delivery: wanted === chosen.delivery ? null : wanted }),
  };
}
