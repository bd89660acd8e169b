import { RollingHash } from './hash.ts';

/** Why somebody may not be meant to get this message: they were sent exactly this text before, or anything lately. */
export const guardKinds = ['same_text', 'recent'] as const;
export type GuardKind = (typeof guardKinds)[number];

/** Whether any message was sent for certain, or only maybe. */
export type Certainty = 'sent' | 'maybe';

/** What a number was sent before, by each guard; null = nothing. */
export type SentBefore = Record<GuardKind, Certainty | null>;

/** Row numbers a guard names, in the order of the sheet. */
export type GuardRows = Record<GuardKind, readonly number[]>;

/** A campaign of today that took the same sheet and the same message. */
export interface EarlierCampaign {
  campaignId: string;
  name: string;
  /** When its sending began, or is to begin. */
  sentAtMs: number;
}

/** What the ledger of real campaigns says against a plan; tests and practice never count. */
export interface GuardReport {
  rows: GuardRows;
  /** Rows that are named only because of people of whom it is not certain whether they were sent a message. */
  uncertain: readonly number[];
  /** How far back `recent` looks: days, and the moment; null = it is off. */
  days: number | null;
  sinceMs: number | null;
  earlier: EarlierCampaign | null;
}

/** A report that names nobody. */
export const noGuards: GuardReport = {
  rows: { same_text: [], recent: [] },
  uncertain: [],
  days: null,
  sinceMs: null,
  earlier: null,
};

/** The report of the same plan without some of its rows. */
export function withoutRows(report: GuardReport, left: ReadonlySet<number>): GuardReport {
  const stays = (row: number): boolean => !left.has(row);
  const { same_text: sameText, recent } = report.rows;
  return {
    ...report,
    rows: { same_text: sameText.filter(stays), recent: recent.filter(stays) },
    uncertain: report.uncertain.filter(stays),
  };
}

/** The guards that name anybody; both as one where they name the same people. */
export function namingGuards({ rows }: GuardReport): GuardKind[][] {
  const naming = guardKinds.filter((kind) => rows[kind].length > 0);
  const { same_text: sameText, recent } = rows;
  const isSame = sameText.length === recent.length && sameText.every((row, index) => row === recent[index]);
  return isSame && naming.length > 0 ? [naming] : naming.map((kind) => [kind]);
}

/** How many people a report names, each once. */
export function guardedPeople({ rows }: GuardReport): number {
  return new Set([...rows.same_text, ...rows.recent]).size;
}

/** Stands for exactly what a report says, so that an owner confirms this and nothing else; "" where it says nothing. */
export function guardCode({ rows, earlier, sinceMs }: GuardReport): string {
  if (earlier === null && guardKinds.every((kind) => rows[kind].length === 0)) return '';
  const hash = new RollingHash();
  for (const kind of guardKinds) {
    hash.add(kind);
    for (const row of rows[kind]) hash.add(String(row));
  }
  hash.add(earlier?.campaignId ?? '');
  return `${(sinceMs ?? 0).toString(36)}-${hash.value().toString(36)}`;
}

/** The moment from which a confirmed report looked for messages; null where none is named. */
export function sinceOfCode(code: string): number | null {
  const since = /^([0-9a-z]{1,10})-/.exec(code)?.[1];
  return since === undefined ? null : Number.parseInt(since, 36) || null;
}
