import { Switch, Text } from '@mantine/core';
import type { CheckState } from '../../../shared/domain/check.ts';
import type { PhoneProblem } from '../../../shared/domain/phone.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { ContactCounts } from '../../workers/protocol.ts';
import { aboutWords } from './aboutWords.ts';
import classes from './ContactGroups.module.css';

interface AboutGroupProps {
  counts: ContactCounts;
  state: CheckState | null;
  problem: PhoneProblem | null;
}

/** What the chosen group means and what can be done about it, in one or two sentences. */
export function AboutGroup({ counts, state, problem }: AboutGroupProps) {
  const includeHidden = useFlow((flow) => flow.draft?.includeHidden ?? false);
  const allowUnconfirmed = useFlow((flow) => flow.draft?.allowUnconfirmed ?? false);
  const update = useFlow((flow) => flow.update);
  const offersUnconfirmed = problem === 'unconfirmed' || (allowUnconfirmed && state === 'ready');
  return (
    <div className={classes.words}>
      <Text>{aboutWords(counts, state, problem)}</Text>
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
    </div>
  );
}
