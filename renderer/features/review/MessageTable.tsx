import { useState } from 'react';
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
  const [chosen, setChosen] = useState<PersonView | null>(null);
  const toggle = useUntick();
  return (
    <div className={classes.reading}>
      <VirtualGrid
        label={t('review.table')}
        columns={messageColumns({ isSms, hasPrices }, toggle)}
        rowCount={matching ?? 0}
        rowAt={rowAt}
        minWidth={700}
        onVisible={onVisible}
        onActive={(index) => setChosen(rowAt(index) ?? null)}
        onToggle={(index) => {
          const row = rowAt(index);
          if (row) toggle(row.rowNumber);
        }}
        isSelected={(index) => chosen !== null && rowAt(index)?.rowNumber === chosen.rowNumber}
        empty={matching === null ? null : t('review.noMatch')}
      />
      <WholeMessage person={chosen ?? rowAt(0) ?? null} />
    </div>
  );
}
