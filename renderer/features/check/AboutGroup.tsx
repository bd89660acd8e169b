import { Switch, Text } from '@mantine/core';
import type { CheckState } from '../../../shared/domain/check.ts';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { DuplicateKind } from '../../workers/duplicates-protocol.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import { aboutWords, noteWords, onlyProblem } from './aboutWords.ts';
import classes from './ContactGroups.module.css';
import { SaveRows } from './SaveRows.tsx';

interface AboutGroupProps {
  counts: ContactCounts;
  state: CheckState | null;
  problem: PhoneProblem | null;
  note: ContactNote | null;
  kind: DuplicateKind | null;
}

/** What the chosen group means and what can be done about it, in one or two sentences. */
export function AboutGroup({ counts, state, problem, note, kind }: AboutGroupProps) {
  const includeHidden = useFlow((flow) => flow.draft?.includeHidden ?? false);
  const allowUnconfirmed = useFlow((flow) => flow.draft?.allowUnconfirmed ?? false);
  const allowSpecial = useFlow((flow) => flow.draft?.allowSpecial ?? false);
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 0);
  const update = useFlow((flow) => flow.update);
  const problemKind = problem ?? (state === 'fix' ? onlyProblem(counts) : null);
  const offersUnconfirmed = problemKind === 'unconfirmed' || (allowUnconfirmed && state === 'ready');
  const offersSpecial = problemKind === 'special' || (allowSpecial && state === 'ready');
  return (
    <div className={classes.words}>
      <Text>
        {kind !== null
          ? t(`duplicates.about.${kind}`, { count: counts.duplicateNumbers[kind] })
          : note === null
            ? aboutWords(counts, state, problem)
            : noteWords(counts, note, channelId)}
      </Text>
      {(state === 'hidden' || (includeHidden && state === 'ready')) && (
        <Switch
          label={t('sheet.hiddenSwitch')}
          checked={includeHidden}
          onChange={(event) => update({ includeHidden: event.currentTarget.checked })}
        />
      )}
      {offersUnconfirmed && (
        <Switch
          label={t('check.allUnconfirmed')}
          checked={allowUnconfirmed}
          onChange={(event) => update({ allowUnconfirmed: event.currentTarget.checked })}
        />
      )}
      {offersSpecial && (
        <Switch
          label={t('check.allSpecial')}
          checked={allowSpecial}
          onChange={(event) => update({ allowSpecial: event.currentTarget.checked })}
        />
      )}
      {state !== null && <SaveRows counts={counts} group={{ state, problem, note }} />}
    </div>
  );
}
