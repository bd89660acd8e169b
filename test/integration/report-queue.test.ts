import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../electron/store/open.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';
import type { ManualClock } from '../support/manual-clock.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { http, isWhole, startRawServer } from '../support/raw-server.ts';

let rig: CoreRig;
let clock: ManualClock;
const halfMinuteMs = 30_000;

beforeEach(() => {
  clock = createManualClock();
  rig = openRig({ clock, asksReports: true });
});
afterEach(() => dropRig(rig));

/** Sends in calls of one person, as fast as they are answered. */
async function sendOneByOne(count: number, accountId = 'practice'): Promise<string> {
  const campaignId = await rig.draft(fictionRows(count), {
    accountId,
    channelId: 1,
    batchSize: 1,
    pacePerMinute: 0,
  });
  expect(await rig.send(campaignId)).toMatchObject({ ok: true });
  await rig.core.sender.settled();
  return campaignId;
}

async function halfMinutes(count: number): Promise<void> {
  for (let half = 0; half < count; half += 1) {
    await clock.untilAsleep();
    await clock.advance(halfMinuteMs);
  }
  await clock.untilAsleep();
}

function neverAsked(): unknown {
  const database = openDatabase(rig.dataDir);
  try {
    return database.prepare('SELECT count(*) FROM attempts WHERE reports_asked = 0').pluck().get();
  } finally {
    database.close();
  }
}

it('comes to the first push of a long campaign before it asks the last ones again', async () => {
  await sendOneByOne(40);
  await halfMinutes(2 + 40);
  expect(neverAsked()).toBe(0);
});

it('leaves other accounts their turn while the server of one is down', async () => {
  let pushes = 0;
  const server = await startRawServer({
    onData(socket, text) {
      if (!isWhole(text)) return;
      const isPush = text.startsWith('POST /v2/push ');
      if (isPush) pushes += 1;
      const taken = http('200 OK', `{"status":100,"push_id":"${pushes}","message":"Success"}`);
      socket.end(isPush ? taken : http('500 Internal Server Error', ''));
    },
  });
  try {
    const practice = await sendOneByOne(1);
    const baseUrl = `http://127.0.0.1:${server.port}/v2`;
    const { id } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
    await rig.ask('accounts.setToken', { accountId: id, token: 'any' });
    await sendOneByOne(15, id);
    expect(pushes).toBe(15);
    await halfMinutes(10);
    expect(await rig.ask('campaigns.get', { campaignId: practice })).toMatchObject({
      counts: { delivered: 1 },
    });
  } finally {
    await server.close();
  }
});

it('goes on when a report could be written down again', async () => {
  const campaignId = await sendOneByOne(1);
  rig.sql(`CREATE TRIGGER disk_trouble BEFORE UPDATE OF reports_asked ON attempts
    BEGIN SELECT RAISE(ABORT, 'disk trouble'); END`);
  await halfMinutes(6);
  expect(neverAsked()).toBe(1);
  rig.sql('DROP TRIGGER disk_trouble');
  await halfMinutes(12);
  expect(await rig.ask('campaigns.get', { campaignId })).toMatchObject({ counts: { delivered: 1 } });
});
