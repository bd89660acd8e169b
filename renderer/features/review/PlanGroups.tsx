import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import type { GuardKind, GuardReport } from '../../../shared/domain/guards.ts';
import type { LeftOutReason } from '../../../shared/domain/states.ts';
import { t } from '../../../shared/text/index.ts';
import { GuardNotices } from '../../app/guards/GuardNotices.tsx';
import type { PlanQuestion, PlanSort, PlanTotals } from '../../workers/plan-protocol.ts';
import { GroupChips } from './GroupChips.tsx';
import { LeftOutTable } from './LeftOutTable.tsx';
import { MessageFilters } from './MessageFilters.tsx';
import { MessageTable } from './MessageTable.tsx';
import classes from './Review.module.css';
import { useUntickAll } from './useUntick.ts';

const searchDelayMs = 150;
const sorts: readonly PlanSort[] = ['sheet', 'longest', 'segments', 'fallback', 'country'];

/** The messages and the people left out, one group at a time; their counts add up to the rows of the sheet. */
export function PlanGroups({ totals, guards }: { totals: PlanTotals; guards: GuardReport }) {
  const [reason, setReason] = useState<LeftOutReason | null>(null);
  const [sort, setSort] = useState<PlanSort>('sheet');
  const [country, setCountry] = useState<string | null>(null);
  const [guard, setGuard] = useState<GuardKind | null>(null);
  const [onlyFallback, setOnlyFallback] = useState(false);
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, searchDelayMs);
  const untick = useUntickAll();
  const question: PlanQuestion = { filter: 'messages', search: settled, country, onlyFallback, guard };
  return (
    <>
      <div className={classes.guards}>
        <GuardNotices
          report={guards}
          onLeaveOut={(rows) => {
            untick(rows);
            setGuard(null);
          }}
        />
      </div>
      <div className={classes.groups}>
        <GroupChips
          totals={totals}
          chosen={reason ?? guard}
          guards={guards}
          onReason={(chosen) => {
            setReason(chosen);
            setGuard(null);
          }}
          onGuard={(chosen) => {
            setReason(null);
            setGuard(chosen);
          }}
        />
      </div>
      <div className={classes.tools}>
        <TextInput
          className={classes.search ?? ''}
          aria-label={t('review.search')}
          placeholder={t('review.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={limits.searchCharacters}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {reason === null && (
          <MessageFilters
            totals={totals}
            question={question}
            onCountry={setCountry}
            onOnlyFallback={setOnlyFallback}
          />
        )}
        {reason === null && (
          <Select<PlanSort>
            aria-label={t('review.sort')}
            data={sorts.map((value) => ({ value, label: t(`review.sorts.${value}`) }))}
            value={sort}
            allowDeselect={false}
            onChange={(value) => value !== null && setSort(value)}
          />
        )}
      </div>
      {reason === null ? (
        <MessageTable question={question} sort={sort} />
      ) : (
        <LeftOutTable reason={reason} search={settled} />
      )}
    </>
  );
}
