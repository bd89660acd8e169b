import { Text } from '@mantine/core';
import { isSms } from '../../../shared/domain/channels.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { Bubble } from '../../ui/message/Bubble.tsx';
import type { PersonView } from '../../workers/plan-protocol.ts';
import classes from './Review.module.css';
import { TestSend } from './TestSend.tsx';

/** One message in full, as a phone shows it. */
export function WholeMessage({ person }: { person: PersonView | null }) {
  const hasStyles = useFlow((flow) => !isSms(flow.draft?.channelId ?? 1));
  return (
    <aside className={classes.whole} aria-label={t('review.reading')}>
      {person === null ? (
        <Text size="sm" c="dimmed">
          {t('review.readHint')}
        </Text>
      ) : (
        <>
          <Text fw={600} truncate>
            {person.name || t('review.noName')}
          </Text>
          <Text size="sm" c="dimmed">
            {`+${person.number ?? ''}`}
          </Text>
          <Text size="sm" c="dimmed">
            {t('review.facts', { row: person.rowNumber, count: person.characters })}
          </Text>
          {person.usesFallback && <Text size="sm">{t('review.fallbackUsed')}</Text>}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <section className={classes.wholeText} tabIndex={0} aria-label={t('review.reading')}>
            {person.text === null ? (
              t('review.untickedText')
            ) : (
              <Bubble text={person.text} hasStyles={hasStyles} />
            )}
          </section>
          {person.text !== null && !person.isTooLong && <TestSend key={person.rowNumber} person={person} />}
        </>
      )}
    </aside>
  );
}
