import { create } from 'zustand';
import type { Account } from '../../shared/domain/account.ts';
import { api } from './client.ts';

/** The accounts as main holds them; the practice account is among them. */
export const useAccounts = create<{ accounts: Account[] }>()(() => ({ accounts: [] }));

/** Asks main for the accounts again. Throws a `CallFailure`. */
export async function refreshAccounts(): Promise<void> {
  useAccounts.setState({ accounts: await api.call('accounts.list', {}) });
}

/** Takes a snapshot, then follows the events; answers the remover. */
export async function followAccounts(): Promise<() => void> {
  const remove = api.on('accounts.changed', () => {
    refreshAccounts().catch(() => {
      // The list on screen stays as it was; the next change asks again.
    });
  });
  await refreshAccounts();
  return remove;
}
