import { ActionIcon, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import { Phone } from './Phone.tsx';
import classes from './PhonePreview.module.css';
import { useMessage } from './useMessage.ts';

/** The message as one person gets it, with the way to the next one. */
export function PhonePreview({ isOverlong }: { isOverlong: boolean }) {
  const [nth, setNth] = useState(0);
  const { template, problems } = useMessage();
  const columnRoles = useFlow((flow) => flow.draft?.columnRoles ?? []);
  const version = useContacts((contacts) => contacts.version);
  const preview = useAnswer('plan.preview', { template, columnRoles, nth }, version);
  if (!preview) return <aside className={classes.side} aria-label={t('write.preview')} />;
  const isPerson = preview.kind === 'person';
  return (
    <aside className={classes.side} aria-label={t('write.preview')}>
      <Phone preview={preview} problem={isOverlong ? 'too_long' : (problems[0]?.code ?? null)} />
      {isPerson && (
        <nav className={classes.pager} aria-label={t('write.person')}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('write.previous')}
            disabled={preview.nth === 0}
            onClick={() => setNth(preview.nth - 1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <Text component="output" size="sm" fw={600}>
            {t('write.personOf', { nth: preview.nth + 1, count: preview.of })}
          </Text>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('write.following')}
            disabled={preview.nth + 1 >= preview.of}
            onClick={() => setNth(preview.nth + 1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </nav>
      )}
    </aside>
  );
}
