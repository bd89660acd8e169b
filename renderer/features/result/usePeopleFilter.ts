import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { LeftOutReason, PersonState } from '../../../shared/domain/states.ts';

/** Which people the table shows. */
export interface PeopleFilter {
  chip: PersonState | 'all';
  leftOutReason: LeftOutReason | null;
  search: string;
}

const searchDelayMs = 200;

/** The filter as it is chosen and typed; `settled` follows the typing a moment later. */
export function usePeopleFilter() {
  const [chip, setChip] = useState<PeopleFilter['chip']>('all');
  const [leftOutReason, setLeftOutReason] = useState<LeftOutReason | null>(null);
  const [search, setSearch] = useState('');
  const [settledSearch] = useDebouncedValue(search, searchDelayMs);
  const settled: PeopleFilter = { chip, leftOutReason, search: settledSearch };

  return {
    settled,
    chip,
    search,
    setSearch,
    leftOutReason,
    /** A second press on a chip shows everyone again. */
    toggleChip: (wanted: PeopleFilter['chip']) => {
      setChip(wanted === chip ? 'all' : wanted);
      setLeftOutReason(null);
    },
    toggleReason: (wanted: LeftOutReason) => setLeftOutReason(wanted === leftOutReason ? null : wanted),
  };
}
