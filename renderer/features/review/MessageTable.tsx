import { useMemo, useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useSettings } from '../../api/settings.ts';
import { useFlow } from '../../app/flow.ts';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import type { PersonView, PlanQuestion, PlanSort } from '../../workers/plan-protocol.ts';
import { messageColumns } from './messageColumns.tsx';
import classes from './Review.module.css';
import { usePeople } from './usePeople.ts';
import { useUntick } from './useUntick.ts';
import { WholeMessage } from './WholeMessage.tsx';

const smsChannel = 3;

/** Every finished message, one a row; the chosen one stands in full beside the table. */
export function MessageTable({ question, sort }: { question: PlanQuestion; sort: PlanSort }) {
  const { matching, rowAt, onVisible } = usePeople({ ...question, sort });
  const hasPrices = useSettings(({ settings }) => settings.prices.length > 0);
  const isSms = useFlow((flow) => flow.draft?.channelId === smsChannel);
  const [chosen, setChosen] = useState<{ index: number; person: PersonView } | null>(null);
  // A tick changes what the chosen row says; in another order it is found elsewhere.
  const there = chosen && rowAt(chosen.index);
  const read = there?.rowNumber === chosen?.person.rowNumber ? there : chosen?.person;
  const toggle = useUntick();
  const columns = useMemo(() => messageColumns({ isSms, hasPrices }, toggle), [isSms, hasPrices, toggle]);
  return (
    <div className={classes.reading}>
      <VirtualGrid
        // Another search or order is read from its top.
        key={JSON.stringify([question, sort])}
        label={t('review.table')}
        columns={columns}
        rowCount={matching ?? 0}
        rowAt={rowAt}
        minWidth={700}
        onVisible={onVisible}
        onActive={(index) => {
          const person = rowAt(index);
          setChosen(person ? { index, person } : null);
        }}
        onToggle={(index) => {
          const row = rowAt(index);
          if (row) toggle(row.rowNumber);
        }}
        isSelected={(index) => chosen !== null && rowAt(index)?.rowNumber === chosen.person.rowNumber}
        empty={matching === null ? null : t('review.noMatch')}
      />
      <WholeMessage person={read ?? rowAt(0) ?? null} />
    </div>
  );
}
