import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { sumCredits } from '../../../shared/domain/credits.ts';
import { practiceAccountId } from '../../../shared/domain/draft.ts';
import { practiceAccount, practiceGateway, storedAccount, targetOf, toAccount } from '../accounts.ts';
import type { Deps } from '../deps.ts';

type Names =
  | 'accounts.list'
  | 'accounts.save'
  | 'accounts.setToken'
  | 'accounts.clearToken'
  | 'accounts.test'
  | 'accounts.creditsByMonth'
  | 'accounts.remove';

const balanceTimeoutMs = 10_000;

/** Accounts; tokens go in and never come out. */
export function accountHandlers(deps: Deps): Pick<Handlers, Names> {
  const { store, vault, clock, emit } = deps;
  const changed = (): void => emit({ name: 'accounts.changed', payload: null });
  return {
    'accounts.list': async () => [
      practiceAccount(),
      ...(await Promise.all(store.accounts.list().map((stored) => toAccount(deps, stored)))),
    ],
    'accounts.save': async ({ accountId, ...given }) => {
      if (accountId !== null) {
        const before = storedAccount(deps, accountId);
        if (before.baseUrl !== given.baseUrl) await forgetToken(accountId);
      }
      const stored = { id: accountId ?? deps.newId(), ...given };
      store.accounts.save(stored, clock.nowMs());
      changed();
      return toAccount(deps, stored);
    },
    'accounts.setToken': async ({ accountId, token }) => {
      const stored = storedAccount(deps, accountId);
      await vault.set(accountId, token);
      changed();
      return toAccount(deps, stored);
    },
    'accounts.clearToken': async ({ accountId }) => {
      const stored = storedAccount(deps, accountId);
      await vault.clear(accountId);
      changed();
      return toAccount(deps, stored);
    },
    'accounts.test': async ({ accountId }) => {
      const gateway =
        accountId === practiceAccountId ? practiceGateway : storedAccount(deps, accountId).baseUrl;
      return deps.push.checkBalance(await targetOf(deps, accountId, gateway), balanceTimeoutMs);
    },
    'accounts.creditsByMonth': () =>
      store.ledger
        .creditsByMonth()
        .map(({ month, accountName, credits }) => ({ month, accountName, credits: sumCredits(credits) })),
    'accounts.remove': async ({ accountId }) => {
      storedAccount(deps, accountId);
      if (store.accounts.isInUse(accountId)) throw new ExpectedError('account_in_use');
      await vault.clear(accountId);
      store.accounts.remove(accountId);
      const settings = store.settings.read();
      if (settings.accountId === accountId) {
        store.settings.write({ ...settings, accountId: null, practiceMode: true });
      }
      changed();
      return null;
    },
  };

  /** A token belongs to one host: a changed host must be given it anew (rule 6 of the product). */
  async function forgetToken(accountId: string): Promise<void> {
    if (store.accounts.isInUse(accountId)) throw new ExpectedError('account_in_use');
    await vault.clear(accountId);
  }
}
