import { ActionIcon, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useContacts } from '../../app/contacts.ts';
import { PersonSearch } from './PersonSearch.tsx';
import { Phone } from './Phone.tsx';
import classes from './PhonePreview.module.css';
import { useMessage } from './useMessage.ts';
import { type Preview, usePreview } from './usePreview.ts';

/** The message as one person gets it, with the way to the next one. */
export function PhonePreview({ isOverlong }: { isOverlong: boolean }) {
  const [nth, setNth] = useState(0);
  const { problems } = useMessage();
  const version = useContacts((contacts) => contacts.version);
  const preview = usePreview(nth);
  if (preview === undefined) return <aside className={classes.side} aria-label={t('write.preview')} />;
  const person = preview?.person;
  // From where it was turned last: the person on screen may still be on the way.
  const page = (by: 1 | -1, of: number): void =>
    setNth((before) => Math.min(Math.max(Math.min(before, of - 1) + by, 0), of - 1));
  return (
    <aside className={classes.side} aria-label={t('write.preview')}>
      {person && <PersonSearch version={version} onChoose={setNth} />}
      <Phone preview={preview} problem={isOverlong ? 'too_long' : problemOf(preview, problems[0]?.code)} />
      {person && (
        <nav className={classes.pager} aria-label={t('write.person')}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('write.previous')}
            disabled={person.nth === 0}
            onClick={() => page(-1, person.of)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <Text component="output" size="sm" fw={600}>
            {t('write.personOf', { nth: person.nth + 1, count: person.of })}
          </Text>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('write.following')}
            disabled={person.nth + 1 >= person.of}
            onClick={() => page(1, person.of)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </nav>
      )}
    </aside>
  );
}

/** Why no message is shown; one that is shown while a keyword is being typed has no problem yet. */
function problemOf(
  preview: Preview | null,
  code: TemplateProblem['code'] | undefined,
): TemplateProblem['code'] | null {
  if (code === undefined || (preview?.message && code !== 'empty')) return null;
  return code;
}
