import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Art } from './Art.tsx';
import { HomeCountry } from './HomeCountry.tsx';
import { useWelcome } from './useWelcome.ts';
import classes from './Welcome.module.css';

const steps = ['one', 'two', 'three'] as const;

/** The first start: three short screens that end in a first campaign without an account. */
export function Welcome() {
  const [index, setIndex] = useState(0);
  const { country, setCountry, finish, busy, error } = useWelcome();
  const step = steps[index] ?? 'one';
  const isLast = index === steps.length - 1;

  return (
    <main className={classes.screen}>
      <section className={classes.card} aria-labelledby="welcome-title">
        <header className={classes.top}>
          <Group gap="sm">
            <Logo size={28} />
            <Text fw={650} size="lg">
              {t('common.appName')}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            {t('welcome.progress', { step: index + 1, total: steps.length })}
          </Text>
        </header>
        <div className={classes.body}>
          <Art step={step} />
          <div className={classes.words} aria-live="polite">
            <Title order={1} id="welcome-title">
              {t(`welcome.${step}.title`)}
            </Title>
            <Text size="lg">{t(`welcome.${step}.body`)}</Text>
            {isLast && <HomeCountry country={country} onChange={setCountry} />}
          </div>
        </div>
        <ErrorNotice error={error} />
        <footer className={classes.bottom}>
          <UnstyledButton
            className={classes.plain}
            onClick={() => (index === 0 ? finish('home') : setIndex(index - 1))}
          >
            {index === 0 ? t('welcome.skip') : t('common.back')}
          </UnstyledButton>
          {isLast ? (
            <Group gap="sm">
              <Button size="md" variant="default" disabled={busy} onClick={() => finish('own')}>
                {t('welcome.ownSheet')}
              </Button>
              <Button size="md" loading={busy} onClick={() => finish('sample')}>
                {t('welcome.tryPractice')}
              </Button>
            </Group>
          ) : (
            <Button size="md" onClick={() => setIndex(index + 1)}>
              {t('common.next')}
            </Button>
          )}
        </footer>
      </section>
    </main>
  );
}
