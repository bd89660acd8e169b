import { Box, Button, Group, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import { t } from '../../../shared/text/index.ts';
import { callErrorOf } from '../../api/client.ts';
import { addToDoNotContact, countListed } from '../../api/doNotContact.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from '../../ui/useAction.ts';

/** Puts a person of the result on the do-not-contact list, or says that they are on it. */
export function NeverAgain({ number, campaignName }: { number: string; campaignName: string }) {
  const [isListed, setListed] = useState<boolean | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const { run, busy, error } = useAction();

  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      try {
        const count = await countListed([number]);
        if (isCurrent) setListed(count > 0);
      } catch (cause) {
        if (isCurrent) setFailure(callErrorOf(cause));
      }
    }
    void look();
    return () => {
      isCurrent = false;
    };
  }, [number]);

  async function add(): Promise<void> {
    if (await run(() => addToDoNotContact([number], 'result', campaignName))) setListed(true);
    setAsking(false);
  }

  return (
    <>
      {isListed && (
        <Text size="sm" mt="md" component="output">
          {t('doNotContact.person.listed')}
        </Text>
      )}
      {isListed === false && (
        <Group justify="flex-end" mt="md">
          <Button
            variant="default"
            leftSection={<IconHandStop size={17} stroke={1.7} />}
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {t('doNotContact.person.never')}
          </Button>
        </Group>
      )}
      {isAsking && (
        // Asked here and not in a window over this one: the person stays in sight.
        <Box mt="md">
          <Notice
            tone="warn"
            live
            title={t('doNotContact.person.title', { number })}
            hasActionsBelow
            actions={
              <>
                <Button variant="default" onClick={() => setAsking(false)}>
                  {t('common.cancel')}
                </Button>
                <Button loading={busy} onClick={() => void add()}>
                  {t('doNotContact.person.confirm')}
                </Button>
              </>
            }
          >
            {t('doNotContact.person.body')}
          </Notice>
        </Box>
      )}
      <ErrorNotice error={error ?? failure} />
    </>
  );
}
