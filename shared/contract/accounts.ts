import { z } from 'zod';
import type { Account } from '../domain/account.ts';
import { baseUrlSchema, tokenSchema } from '../domain/account.ts';
import { limits } from '../domain/limits.ts';
import type { BalanceOutcome } from '../domain/outcome.ts';
import { call } from './call.ts';
import { id } from './fields.ts';

/** What an account used in a month (UTC). */
export interface MonthOfCredits {
  month: string;
  accountName: string;
  credits: string;
}

const accountId = z.strictObject({ accountId: id });

export const accountCalls = {
  'accounts.list': call(z.strictObject({})).returns<Account[]>(),
  'accounts.save': call(
    z.strictObject({
      accountId: id.nullable(),
      name: z.string().trim().min(1).max(limits.nameCharacters),
      baseUrl: baseUrlSchema,
      pacePerMinute: z.int().min(1).max(limits.pacePerMinute).default(60),
      dailyAllowance: z.int().min(1).max(10_000_000).nullable().default(null),
    }),
  ).returns<Account>(),
  /** The one call in which a token crosses the bridge. */
  'accounts.setToken': call(z.strictObject({ accountId: id, token: tokenSchema })).returns<Account>(),
  'accounts.clearToken': call(accountId).returns<Account>(),
  /** Asks the gateway for the balance: the harmless connection test (push-api section 7). */
  'accounts.test': call(accountId).returns<BalanceOutcome>(),
  /** Credits of real campaigns by month ("2026-11"), newest first, as decimals. */
  'accounts.creditsByMonth': call(z.strictObject({})).returns<MonthOfCredits[]>(),
  'accounts.remove': call(accountId).returns<null>(),
};
