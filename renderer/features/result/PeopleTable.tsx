import { useState } from 'react';
import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { VirtualGrid } from '../../ui/VirtualGrid.tsx';
import { chosenColumn } from './chosenColumn.tsx';
import { peopleColumns, undecidedColumns } from './columns.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import classes from './Result.module.css';
import type { Choice } from './useChoice.ts';
import { usePeople } from './usePeople.ts';
import type { PeopleFilter } from './usePeopleFilter.ts';

interface PeopleTableProps {
  campaignId: string;
  campaignName: string;
  filter: PeopleFilter;
  choice: Choice;
}

/** Every person the filter lets through; Enter or a click shows all about one, or ticks one to decide about. */
export function PeopleTable({ campaignId, campaignName, filter, choice }: PeopleTableProps) {
  const { matching, personAt, onVisible, error } = usePeople(campaignId, filter);
  const [opened, setOpened] = useState<{ index: number; person: CampaignPerson } | null>(null);
  // What becomes of a person while the dialog is open is told in it.
  const there = opened && personAt(opened.index);
  const person = there?.ordinal === opened?.person.ordinal ? there : opened?.person;
  const toggle = (index: number): void => {
    const chosen = personAt(index);
    if (chosen) choice.toggle(chosen.ordinal);
  };
  const open = (index: number): void => {
    const chosen = personAt(index);
    setOpened(chosen ? { index, person: chosen } : null);
  };
  return (
    <div className={classes.table}>
      <ErrorNotice error={error} />
      <VirtualGrid
        key={`${filter.chip} ${filter.leftOutReason} ${filter.delivery} ${filter.isUndecided} ${filter.search}`}
        label={t('result.tableLabel')}
        columns={filter.isUndecided ? [chosenColumn(choice.chosen), ...undecidedColumns] : peopleColumns}
        minWidth={1010}
        rowCount={matching ?? 0}
        rowAt={personAt}
        onVisible={onVisible}
        {...(filter.isUndecided
          ? {
              onOpen: toggle,
              onToggle: toggle,
              isSelected: (index: number) => choice.chosen.has(personAt(index)?.ordinal ?? 0),
            }
          : { onOpen: open })}
        empty={matching === 0 && (filter.search ? t('result.emptySearch') : t('result.empty'))}
      />
      <PersonDialog person={person ?? null} campaignName={campaignName} onClose={() => setOpened(null)} />
    </div>
  );
}
