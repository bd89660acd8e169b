import { Center } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CallError } from '../../shared/contract/errors.ts';
import { callErrorOf } from '../api/client.ts';
import { followMain } from '../api/follow.ts';
import { useSettings } from '../api/settings.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { navigate } from './route.ts';
import { Shell } from './Shell.tsx';

type Outcome = { ready: true } | { error: CallError };

async function start(): Promise<Outcome> {
  try {
    await followMain();
    if (!useSettings.getState().settings.welcomed) navigate({ page: 'welcome' });
    return { ready: true };
  } catch (cause) {
    return { error: callErrorOf(cause) };
  }
}

/** Kept outside the component: listeners are added once, however often it is drawn. */
let starting: Promise<Outcome> | null = null;

/** Waits for the snapshot of main, then shows the shell; says what is wrong where it cannot be had. */
export function Boot() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    starting ??= start();
    void starting.then(setOutcome);
  }, []);

  // The snapshot takes a few milliseconds: an empty window is calmer than a flash of anything.
  if (!outcome) return null;
  if ('ready' in outcome) return <Shell />;
  return (
    <Center h="100%" p="xl">
      <ErrorNotice error={outcome.error} onRetry={() => window.location.reload()} />
    </Center>
  );
}
