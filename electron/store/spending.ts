import type { Database } from 'better-sqlite3';
import { Big } from 'big.js';
import { sumCredits } from '../../shared/domain/credits.ts';
import { practiceAccountId } from '../../shared/domain/draft.ts';
import type { Ledger } from '../core/ports-ledger.ts';

const newestMessages = 1_000;

/** What the ledger tells of past sending: people in a time, and credits. */
export function ledgerSpending(
  database: Database,
): Pick<Ledger, 'lastHandOver' | 'handedOverSince' | 'recentCredit' | 'creditsByMonth'> {
  // Uncertain people count too: they may have been sent a message.
  const since = database.prepare<[number, string, number], { people: number; oldestAtMs: number | null }>(
    `SELECT count(DISTINCT people.number) AS people, min(attempts.finished_at_ms) AS oldestAtMs
     FROM attempts JOIN campaigns ON campaigns.id = attempts.campaign_id
       JOIN people ON people.attempt_id = attempts.id
     WHERE attempts.finished_at_ms > ? AND attempts.state IN ('accepted', 'uncertain')
       AND campaigns.account_id = ? AND campaigns.channel_id = ?`,
  );
  const last = database.prepare<[number, string, number], { people: number; finishedAtMs: number }>(
    `SELECT attempts.people_count AS people, attempts.finished_at_ms AS finishedAtMs
     FROM attempts JOIN campaigns ON campaigns.id = attempts.campaign_id
     WHERE attempts.finished_at_ms > ? AND attempts.state IN ('accepted', 'uncertain')
       AND campaigns.account_id = ? AND campaigns.channel_id = ?
     ORDER BY attempts.id DESC LIMIT 1`,
  );
  const recent = database
    .prepare<[string, number], string>(
      `SELECT people.credit FROM attempts JOIN campaigns ON campaigns.id = attempts.campaign_id
         JOIN people ON people.attempt_id = attempts.id
       WHERE campaigns.account_id = ? AND campaigns.channel_id = ? AND people.credit IS NOT NULL
       ORDER BY attempts.id DESC LIMIT ${newestMessages}`,
    )
    .pluck();
  const byMonth = database.prepare<[], { month: string; accountName: string; credits: string }>(
    `SELECT strftime('%Y-%m', attempts.finished_at_ms / 1000, 'unixepoch', 'localtime') AS month,
       coalesce(accounts.name, campaigns.account_name) AS accountName, json_group_array(attempts.credits) AS credits
     FROM attempts JOIN campaigns ON campaigns.id = attempts.campaign_id
       LEFT JOIN accounts ON accounts.id = campaigns.account_id
     WHERE attempts.credits <> '0' AND campaigns.account_id <> '${practiceAccountId}'
     GROUP BY month, campaigns.account_id ORDER BY month DESC, accountName`,
  );
  return {
    lastHandOver: (accountId, channelId, sinceMs) => last.get(sinceMs, accountId, channelId) ?? null,
    handedOverSince: (accountId, channelId, sinceMs) =>
      since.get(sinceMs, accountId, channelId) ?? { people: 0, oldestAtMs: null },
    recentCredit(accountId, channelId) {
      const credits = recent.all(accountId, channelId);
      return credits.length === 0 ? null : new Big(sumCredits(credits)).div(credits.length).toFixed();
    },
    creditsByMonth: () =>
      byMonth.all().map((row) => ({ ...row, credits: JSON.parse(row.credits) as string[] })),
  };
}
