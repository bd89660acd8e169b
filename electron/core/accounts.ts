import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Account } from '../../shared/domain/account.ts';
import { isLoopback } from '../../shared/domain/account.ts';
import { limits } from '../../shared/domain/limits.ts';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';
import type { Deps } from './deps.ts';
import type { PushTarget } from './ports.ts';
import type { StoredAccount } from './ports-store.ts';

/** The word stored instead of a base URL for the practice gateway, whose port changes. */
export const practiceGateway = 'practice';

/** Any token but `wrong-token` is valid at the practice gateway (decisions, "Practice"). */
const practiceToken = 'practice';

/** The built-in account. */
export function practiceAccount(): Account {
  return {
    id: practiceAccountId,
    name: t('common.practiceAccount'),
    baseUrl: null,
    isPractice: true,
    token: 'none',
    pacePerMinute: limits.pacePerMinute,
    dailyAllowance: null,
  };
}

/** An account for the screens, with where its token is kept. */
export async function toAccount(deps: Deps, stored: StoredAccount): Promise<Account> {
  const token = await deps.vault.protection(stored.id);
  return { ...stored, isPractice: false, token };
}

/** An account that must exist; throws `not_found`. */
export function storedAccount(deps: Pick<Deps, 'store'>, accountId: string): StoredAccount {
  const account = deps.store.accounts.get(accountId);
  if (!account) throw new ExpectedError('not_found', { what: 'account' });
  return account;
}

/** Where an account's calls go; throws `no_token`, also where the account's token is by now that of another host. */
export async function targetOf(deps: Deps, accountId: string, gateway: string): Promise<PushTarget> {
  if (gateway === practiceGateway) return { baseUrl: await deps.practice.baseUrl(), token: practiceToken };
  const token = await deps.vault.get(accountId);
  const host = deps.store.accounts.get(accountId)?.baseUrl;
  if (token === null || host === undefined || !isTokenFor(host, gateway)) throw new ExpectedError('no_token');
  return { baseUrl: gateway, token };
}

/** A gateway on this computer may have moved to another port. */
function isTokenFor(host: string, gateway: string): boolean {
  return host === gateway || (isLoopback(new URL(host)) && isLoopback(new URL(gateway)));
}
