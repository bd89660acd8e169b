import { useEffect, useState } from 'react';
import type { Account } from '../../../shared/domain/account.ts';
import { api } from '../../api/client.ts';

/** The balance of an account: being asked, a decimal, or not to be had. */
export type Balance = { kind: 'asking' } | { kind: 'known'; credits: string } | { kind: 'unknown' };

/** Asks a real account's server for the balance when the screen opens; null where there is nothing to ask. */
export function useBalance(account: Account | null): Balance | null {
  const accountId = account && !account.isPractice && account.token !== 'none' ? account.id : null;
  const [balance, setBalance] = useState<{ accountId: string; balance: Balance } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    async function ask(id: string): Promise<void> {
      const answer = await api.call('accounts.test', { accountId: id }).catch(() => null);
      const credits = answer?.kind === 'balance' ? answer.balance : null;
      if (!isCurrent) return;
      setBalance({
        accountId: id,
        balance: credits === null ? { kind: 'unknown' } : { kind: 'known', credits },
      });
    }
    if (accountId !== null) void ask(accountId);
    return () => {
      isCurrent = false;
    };
  }, [accountId]);

  if (accountId === null) return null;
  return balance?.accountId === accountId ? balance.balance : { kind: 'asking' };
}
