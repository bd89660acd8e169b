import { createHash, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { createCore } from '../../electron/core/create-core.ts';
import type { WholeCore } from '../../electron/core/create-core.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { createTokenVault } from '../../electron/platform/token-vault.ts';
import { createPushClient } from '../../electron/push/client.ts';
import { startCheckpointer } from '../../electron/store/checkpointer.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { guardCode } from '../../shared/domain/guards.ts';
import { askOf, makeDraft, review } from '../support/make-draft.ts';
import type { Ask } from '../support/make-draft.ts';
import { createScaledClock } from '../support/scaled-clock.ts';
import { withFailPoints } from './fail-points.ts';
import { answerTimeoutMs, clockSpeed } from './job.ts';
import type { SenderJob, SenderLine } from './job.ts';

/** Long enough that the undo comes first: 60 s of the sender's clock. */
const undoSeconds = 60;
const longestReportingMs = 4_000;

// One sender: the real core on the real database, client and lock, told by its first line what to do and where to die.
z.config({ jitless: true });

const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const readLine = async (): Promise<string> => (await input.next()).value ?? '';
const job = JSON.parse(await readLine()) as SenderJob;
// Written at once and by the system, so that a kill right after it loses nothing.
const say = (line: SenderLine): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const database = openDatabase(job.dataDir);
const { task, owner } = job;
let campaignId = 'campaignId' in task ? task.campaignId : '';
let core: WholeCore | null = null;
let reportsWanted = task.do === 'ask_reports' ? task.reports : 0;
let reported = (): void => undefined;
const wereReported = new Promise<void>((resolve) => {
  reported = resolve;
});

const ports = withFailPoints(
  {
    // So short that senders also die while their log is being copied.
    store: storeOn(database, startCheckpointer(database, { longPages: 50 })),
    push: createPushClient({ connectTimeoutMs: 2_000, answerTimeoutMs }),
  },
  {
    database,
    job,
    say,
    answered(calls) {
      if (owner?.afterCalls !== calls) return;
      if (typeof owner.does === 'string') core?.sender.wish(campaignId, owner.does);
      else void core?.dispatch('doNotContact.add', { numbers: owner.does.doNotContact, source: 'typed' });
    },
    reported() {
      reportsWanted -= 1;
      if (reportsWanted <= 0) reported();
    },
    nothingDue: () => reported(),
    mayCall: async () => void (job.isHeld && (await readLine())),
  },
);
const vault = createTokenVault(null);
// Before the core, whose reporter would find no token, and so nothing to ask for.
for (const { id } of ports.store.accounts.list()) await vault.set(id, 'torture');
core = createCore(
  {
    ...ports,
    info: { version: '0.0.0', shell: 'terminal' },
    vault,
    media: { look: () => Promise.resolve({ kind: 'no_answer', reason: 'offline' }) },
    practice: { baseUrl: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() },
    lock: { acquire: () => acquireExclusive(join(job.dataDir, 'sender.lock')) },
    clock: createScaledClock(clockSpeed, task.do === 'ask_reports' ? task.aheadMs : 0),
    log: {
      write(event) {
        if (event === 'reporter_failed') say({ said: 'refused', code: event });
      },
    },
    newId: () => randomUUID(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    breathe: () => new Promise((resolve) => void setImmediate(resolve)),
    waitForNetworkSeconds: 30,
    waitForAllowanceSeconds: 0,
  },
  { asksReports: task.do === 'ask_reports' },
);

try {
  const ask = askOf(core);
  const accountId = await account(ask);
  switch (task.do) {
    case 'send':
    case 'send_and_undo': {
      const { rows, template, batchSize, channelId } = task;
      campaignId = await makeDraft(ask, rows, {
        accountId,
        template,
        batchSize,
        channelId,
        pacePerMinute: 0,
      });
      await send(ask, task.do === 'send_and_undo' ? undoSeconds : 0);
      if (task.do === 'send') break;
      await ask('campaigns.undo', { campaignId });
      say({ said: 'undone' });
      break;
    }
    case 'send_draft':
      await send(ask, 0);
      break;
    case 'ask_reports':
      await Promise.race([wereReported, setTimeout(longestReportingMs)]);
      await core.close();
      say({ said: 'ended', state: '', reason: null });
      process.exit(0);
    case 'resume':
      await core.resumeAt(campaignId, job.gatewayNow);
      break;
    case 'stop': {
      const stopped = await core.dispatch('campaigns.stop', { campaignId });
      // The sender before it may have died with its stop written already.
      if (!stopped.ok) throw new ExpectedError(stopped.error.code);
      break;
    }
    case 'resolve':
      await ask('campaigns.resolve', { campaignId, decision: task.decision });
      break;
    case 'send_again_to_refused':
      await ask('campaigns.sendAgainToRefused', { campaignId });
      break;
  }
  await core.sender.settled();
  const { state, pauseReason } = await ask('campaigns.get', { campaignId });
  await core.close();
  say({ said: 'ended', state, reason: pauseReason?.code ?? null });
} catch (error) {
  // As every shell does at its end: what an earlier sender left half done may still be under way.
  await core.close();
  say({ said: 'refused', code: error instanceof ExpectedError ? error.code : String(error) });
}
process.exit(0);

/** Freezes the draft and starts it. */
async function send(ask: Ask, seconds: number): Promise<void> {
  const expected = await review(ask, campaignId);
  // The same few people are sent to over and over here.
  const confirmedGuards = guardCode(await ask('campaigns.guards', { campaignId }));
  await ask('campaigns.send', { campaignId, expected, confirmedGuards, undoSeconds: seconds });
  say({ said: 'frozen', campaignId });
}

/** The one account of the run; its token lives as long as this process. */
async function account(ask: Ask): Promise<string> {
  const known = (await ask('accounts.list', {})).find(({ isPractice }) => !isPractice);
  const { id } =
    known ??
    (await ask('accounts.save', {
      accountId: null,
      name: 'Torture',
      baseUrl: job.gateway,
      pacePerMinute: 80,
      dailyAllowance: null,
    }));
  await ask('accounts.setToken', { accountId: id, token: 'torture' });
  return id;
}
