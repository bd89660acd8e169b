import { Text } from '@mantine/core';
import type { ListComparison } from '../../../shared/contract/list-imports.ts';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { t } from '../../../shared/text/index.ts';
import { listedNames } from '../../ui/listedNames.ts';
import classes from './ImportAgain.module.css';

/** What else is to be known of a file before it is imported, a sentence each. */
export function ComparisonFacts({ list, comparison }: { list: ListOverview; comparison: ListComparison }) {
  return (
    <ul className={classes.facts}>
      {sentencesOf(list, comparison).map((sentence) => (
        <Text key={sentence} component="li" size="sm">
          {sentence}
        </Text>
      ))}
    </ul>
  );
}

function sentencesOf(list: ListOverview, { counts, ...columns }: ListComparison): string[] {
  const drafts = list.usedBy.filter(({ state }) => state === 'draft');
  const counted = (['unreadable', 'unreadableKnown', 'repeated', 'blank'] as const).map(
    (name) => counts[name] > 0 && t(`importAgain.${name}`, { count: counts[name] }),
  );
  const sentences = [
    ...counted,
    columns.phoneHeader && t('importAgain.phoneHeader', columns.phoneHeader),
    ...columns.putUnder.map((put) => t('importAgain.putUnder', put)),
    columns.newColumns.length > 0 &&
      t('importAgain.newColumns', { columns: listedNames(columns.newColumns) }),
    columns.missingColumns.length > 0 &&
      t('importAgain.missingColumns', { columns: listedNames(columns.missingColumns) }),
    drafts.length > 0 &&
      t('importAgain.drafts', { count: drafts.length, names: listedNames(drafts.map(({ name }) => name)) }),
    t('importAgain.always'),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
