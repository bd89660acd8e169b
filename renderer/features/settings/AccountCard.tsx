import { Button, Group, Text } from '@mantine/core';
import { IconKey, IconKeyOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { Account } from '../../../shared/domain/account.ts';
import { t } from '../../../shared/text/index.ts';
import { refreshAccounts } from '../../api/accounts.ts';
import { api } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import classes from './AccountCard.module.css';
import { TestResult } from './TestResult.tsx';
import { useTestConnection } from './useTestConnection.ts';

/** One account: where it sends, where its token is kept, and what can be done with it. */
export function AccountCard({ account, onEdit }: { account: Account; onEdit: () => void }) {
  const { name, baseUrl, token } = account;
  const [isRemoving, setIsRemoving] = useState(false);
  const { run, busy, error } = useAction();
  const connection = useTestConnection(account.id);
  const TokenIcon = token === 'none' ? IconKeyOff : IconKey;

  async function remove(): Promise<void> {
    const isGone = await run(() => api.call('accounts.remove', { accountId: account.id }));
    setIsRemoving(false);
    if (isGone) await refreshAccounts();
  }

  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.facts}>
        <div className={classes.words}>
          <Text fw={600} truncate>
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {baseUrl}
          </Text>
        </div>
        <span className={classes.token} data-none={token === 'none' || undefined}>
          <TokenIcon size={15} stroke={1.8} aria-hidden />
          {t(`settings.tokenState.${token}`)}
        </span>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          disabled={token === 'none'}
          loading={connection.busy}
          onClick={connection.test}
          aria-label={t('settings.testNamed', { name })}
        >
          {t('settings.test')}
        </Button>
        <Button variant="default" size="xs" onClick={onEdit} aria-label={t('settings.editNamed', { name })}>
          {t('settings.editAccount')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          onClick={() => setIsRemoving(true)}
          aria-label={t('settings.removeNamed', { name })}
        >
          {t('settings.remove')}
        </Button>
      </Group>
      <ErrorNotice error={error ?? connection.error} />
      {connection.outcome && <TestResult name={name} outcome={connection.outcome} />}
      <ConfirmDialog
        opened={isRemoving}
        title={t('settings.removeTitle')}
        confirmLabel={t('settings.removeConfirm')}
        cancelLabel={t('settings.keep')}
        danger
        busy={busy}
        onConfirm={() => void remove()}
        onClose={() => setIsRemoving(false)}
      >
        {t('settings.removeBody', { name })}
      </ConfirmDialog>
    </article>
  );
}
