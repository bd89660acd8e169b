import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deliveryStatus } from '../../electron/practice/delivery.ts';
import { databasePath } from '../../electron/store/open.ts';
import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import type { ManualClock } from '../support/manual-clock.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { checkReports } from '../torture/check-reports.ts';
import type { ReportEvidence } from '../torture/report-evidence.ts';
import { createReportEvidence } from '../torture/report-evidence.ts';

// What the torture holds reports against must see each way in which a ledger could be wrong about them.
let clock: ManualClock;
let rig: CoreRig;

beforeEach(() => {
  clock = createManualClock();
  rig = openRig({ clock, asksReports: true });
});
afterEach(() => dropRig(rig));

/** Sends to four, the last of them unnamed in the answer, and lets reports come for so many minutes. */
async function sendAndWait(minutes: number): Promise<void> {
  rig.faults.next({ leaveOut: 1 });
  const sent = await rig.send(await rig.draft(fictionRows(4)));
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  await rig.core.sender.settled();
  for (let half = 0; half < minutes * 2; half += 1) {
    await clock.untilAsleep();
    await clock.advance(30_000);
  }
  await clock.untilAsleep();
}

function told(times: number, delivery: DeliveryState | null): ReportEvidence {
  const evidence = createReportEvidence();
  const items = rig.queue
    .list()
    .map(({ number, messageId }) => ({ number, messageId, delivery, detail: null }));
  const line = { said: 'reported', attemptId: 1, items } as const;
  evidence.add({ wasKilled: false, lines: Array.from({ length: times }, () => line) }, false);
  return evidence;
}

function check(evidence: ReportEvidence) {
  const database = new Sqlite(databasePath(rig.dataDir));
  try {
    const delivered = rig.queue.list().map((message) => ({
      pushId: message.pushId,
      number: message.number,
      status: deliveryStatus(message, clock.nowMs()),
    }));
    return checkReports(database, evidence, delivered);
  } finally {
    database.close();
  }
}

it('a ledger that says what reports said, and what the gateway knows, is right', async () => {
  await sendAndWait(3);
  const { figures, violations } = check(told(1, 'delivered'));
  expect(violations).toEqual([]);
  expect(figures).toEqual({ reports: 1, proved: 1, delivered: 4, read: 0, failed: 0 });
});

it('a delivery ahead of the gateway is seen', async () => {
  await sendAndWait(3);
  rig.sql("UPDATE people SET delivery = 'read' WHERE ordinal = 1");
  expect(check(told(1, 'delivered')).violations).toEqual([
    expect.stringContaining('is read, the gateway knows delivered'),
  ]);
});

it('a delivery behind what a report said is seen', async () => {
  await sendAndWait(3);
  expect(check(told(1, 'submitted')).violations).toEqual([]);
  expect(check(told(1, 'read')).violations).toContainEqual(
    expect.stringContaining('is delivered although a report said read'),
  );
});

it('a report that is half recorded is seen', async () => {
  await sendAndWait(3);
  rig.sql('UPDATE attempts SET reports_asked = 0');
  expect(check(told(0, null)).violations).toContainEqual(
    expect.stringContaining('has a delivery nobody asked for'),
  );
});

it('reports nobody told of, or told of and not there, are seen', async () => {
  await sendAndWait(3);
  expect(check(told(0, null)).violations).toEqual([
    '1 reports were recorded and not told of by 0 killed senders',
  ]);
  expect(check(told(2, 'delivered')).violations).toEqual([
    expect.stringContaining('was asked after 1 times, told of 2'),
  ]);
});

it('a person whom a report named and who is uncertain all the same is seen', async () => {
  await sendAndWait(0);
  expect(check(told(0, null)).violations).toEqual([]);
  expect(check(told(1, null)).violations).toContainEqual(
    expect.stringContaining('is uncertain although a report named it'),
  );
});

it('a push that is forgotten before all is known is seen', async () => {
  await sendAndWait(0);
  rig.sql('UPDATE attempts SET report_next_at_ms = NULL');
  expect(check(told(0, null)).violations).toEqual([expect.stringContaining('is asked after no more')]);
});
