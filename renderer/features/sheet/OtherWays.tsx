import { Button, Text } from '@mantine/core';
import { IconClipboard, IconDownload, IconPlayerPlay } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import sampleUrl from '../../../resources/sample-contacts.xlsx?url';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './ChooseSheet.module.css';
import { PasteCells } from './PasteCells.tsx';

/** The ways to start without a file of one's own at hand. */
export function OtherWays({ onPractice, onDone }: { onPractice: () => void; onDone: () => void }) {
  const [isPasting, setPasting] = useState(false);
  return (
    <ul className={classes.ways}>
      <Way title={t('sheet.pasteTitle')} hint={t('sheet.pasteHint')}>
        <Button
          variant="default"
          leftSection={<IconClipboard size={17} aria-hidden />}
          onClick={() => setPasting(true)}
        >
          {t('sheet.pasteOpen')}
        </Button>
        <PasteCells opened={isPasting} onClose={() => setPasting(false)} onDone={onDone} />
      </Way>
      <Way title={t('sheet.practiceTitle')} hint={t('sheet.practiceHint')}>
        <Button variant="default" leftSection={<IconPlayerPlay size={17} aria-hidden />} onClick={onPractice}>
          {t('sheet.practiceUse')}
        </Button>
      </Way>
      <Way title={t('sheet.sampleTitle')} hint={t('sheet.sampleHint')}>
        <Button
          variant="default"
          component="a"
          href={sampleUrl}
          download={sampleFileName}
          leftSection={<IconDownload size={17} aria-hidden />}
        >
          {t('sheet.sampleDownload')}
        </Button>
      </Way>
    </ul>
  );
}

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <li className={classes.way}>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" className={classes.wayHint ?? ''}>
        {hint}
      </Text>
      {children}
    </li>
  );
}
