import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import type { CheckState } from '../../../shared/domain/check.ts';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import type { RepairKind } from '../../../shared/domain/repair/repair.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { DuplicateKind } from '../../workers/duplicates-protocol.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import { AboutGroup } from './AboutGroup.tsx';
import classes from './ContactGroups.module.css';
import { ContactTable } from './ContactTable.tsx';
import { DuplicatePills } from './DuplicatePills.tsx';
import { DuplicateTable } from './DuplicateTable.tsx';
import { GroupChips } from './GroupChips.tsx';
import { NotePills } from './NotePills.tsx';
import { notesOf } from './notesOf.ts';
import { SameCells } from './SameCells.tsx';
import { ProblemPills } from './ProblemPills.tsx';
import { RepairAll } from './RepairAll.tsx';
import { RepairPills } from './RepairPills.tsx';
import { useRepairs } from './useRepairs.ts';

const searchDelayMs = 150;

/** The groups with their counts, what the chosen one means, and its rows. */
export function ContactGroups({ counts }: { counts: ContactCounts }) {
  const [state, setState] = useState<CheckState | null>(() => (counts.states.fix > 0 ? 'fix' : null));
  const [problem, setProblem] = useState<PhoneProblem | null>(null);
  const [note, setNote] = useState<ContactNote | null>(null);
  const [kind, setKind] = useState<DuplicateKind | null>(null);
  const [repair, setRepair] = useState<RepairKind | null>(null);
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, searchDelayMs);
  // A problem whose last row was mended has no rows to show any more.
  const shown = problem !== null && counts.problems[problem] ? problem : null;
  const shownKind = kind !== null && counts.duplicateNumbers[kind] > 0 ? kind : null;
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 0);
  const notes = state === 'ready' ? notesOf(counts, channelId) : [];
  const repairs = useRepairs();
  const shownRepair = repair !== null && repairs.kinds[repair] && state === 'fix' ? repair : null;
  // As chosen, not as shown: mending the last row of a problem takes nobody out of the table they are in.
  const choice = JSON.stringify([state, problem, note, kind, repair, settled]);
  const shownNote = notes.some(([found]) => found === note) ? note : null;

  return (
    <>
      <div className={classes.top}>
        <GroupChips
          counts={counts}
          chosen={state}
          onChoose={(next) => {
            setState(next);
            setProblem(null);
            setNote(null);
            setKind(null);
            setRepair(null);
          }}
        />
        <TextInput
          className={classes.search ?? ''}
          aria-label={t('check.search')}
          placeholder={t('check.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={limits.searchCharacters}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <div className={classes.about}>
        {shownRepair === null ? (
          <AboutGroup counts={counts} state={state} problem={shown} note={shownNote} kind={shownKind} />
        ) : (
          <RepairAll kind={shownRepair} count={repairs.kinds[shownRepair] ?? 0} />
        )}
        {state === 'fix' && (
          <ProblemPills
            counts={counts}
            chosen={shown}
            isOff={shownRepair !== null}
            onChoose={(next) => {
              setProblem(next);
              setRepair(null);
            }}
          />
        )}
        {state === 'duplicate' && (
          <DuplicatePills counts={counts} chosen={shownKind} search={settled} onChoose={setKind} />
        )}
        <NotePills notes={notes} chosen={shownNote} onChoose={setNote} />
        {state === 'fix' && (
          <RepairPills
            repairs={repairs}
            chosen={shownRepair}
            onChoose={(next) => {
              setRepair(next);
              setProblem(null);
            }}
          />
        )}
      </div>
      <SameCells />
      {state === 'duplicate' ? (
        <DuplicateTable filter={{ kind: shownKind, search: settled }} choice={choice} />
      ) : (
        <ContactTable
          filter={{ state, problem: shown, note: shownNote, repair: shownRepair, search: settled }}
          choice={choice}
          repairsRun={repairs.run}
        />
      )}
    </>
  );
}
