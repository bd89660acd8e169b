import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Account } from '../../../shared/domain/account.ts';
import { t } from '../../../shared/text/index.ts';
import { useAccounts } from '../../api/accounts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { AccountCard } from './AccountCard.tsx';
import { AccountDialog } from './AccountDialog.tsx';

/** The owner's accounts; the practice account is built in and needs no card. */
export function Accounts() {
  const accounts = useAccounts((state) => state.accounts).filter(({ isPractice }) => !isPractice);
  const [editing, setEditing] = useState<Account | 'new' | null>(null);
  const add = (
    <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      {t('settings.addAccount')}
    </Button>
  );

  return (
    <Section title={t('settings.accounts')} lead={t('settings.accountsLead')}>
      {accounts.length === 0 ? (
        <EmptyState icon={IconKey} sentence={t('settings.noAccounts')} action={add} />
      ) : (
        <>
          {accounts.map((account) => (
            <AccountCard key={account.id} account={account} onEdit={() => setEditing(account)} />
          ))}
          <div>{add}</div>
        </>
      )}
      {editing && (
        <AccountDialog account={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
