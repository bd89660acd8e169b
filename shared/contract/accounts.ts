import { z } from 'zod';
import type { Account } from '../domain/account.ts';
import { baseUrlSchema, tokenSchema } from '../domain/account.ts';
import { limits } from '../domain/limits.ts';
import type { BalanceOutcome } from '../domain/outcome.ts';
import { call } from './call.ts';
import { id } from './fields.ts';

const accountId = z.strictObject({ accountId: id });

export const accountCalls = {
  'accounts.list': call(z.strictObject({})).returns<Account[]>(),
  'accounts.save': call(
    z.strictObject({
      accountId: id.nullable(),
      name: z.string().trim().min(1).max(limits.nameCharacters),
      baseUrl: baseUrlSchema,
    }),
  ).returns<Account>(),
  /** The one call in which a token crosses the bridge. */
  'accounts.setToken': call(z.strictObject({ accountId: id, token: tokenSchema })).returns<Account>(),
  'accounts.clearToken': call(accountId).returns<Account>(),
  /** Asks the gateway for the balance: the harmless connection test (push-api section 7). */
  'accounts.test': call(accountId).returns<BalanceOutcome>(),
  'accounts.remove': call(accountId).returns<null>(),
};
