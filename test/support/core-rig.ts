import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { CallName, Input } from '../../shared/contract.ts';
import type { CallResult } from '../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { CoreEvent } from '../../electron/core/core.ts';
import { createCore } from '../../electron/core/create-core.ts';
import type { WholeCore } from '../../electron/core/create-core.ts';
import type { Clock } from '../../electron/core/ports.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { createTokenVault } from '../../electron/platform/token-vault.ts';
import { createPracticeGateway } from '../../electron/practice/gateway.ts';
import type { FaultPlan } from '../../electron/practice/fault.ts';
import { openPracticeQueue } from '../../electron/practice/queue.ts';
import type { PracticeQueue } from '../../electron/practice/queue.ts';
import { createPushClient } from '../../electron/push/client.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { askOf, makeDraft, review } from './make-draft.ts';
import type { Ask } from './make-draft.ts';
import { createSkippingClock } from './skipping-clock.ts';

/** The real core on a real database, calling the real practice gateway through the real client; only time is made. */
export interface CoreRig {
  dataDir: string;
  core: WholeCore;
  queue: PracticeQueue;
  faults: FaultPlan;
  events: CoreEvent[];
  /** Where the rig's own gateway listens. */
  practiceUrl(): Promise<string>;
  /** A call that must succeed. */
  ask: Ask;
  /** A call with its result, good or bad. */
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<CallResult<unknown>>;
  /** Makes a list and a draft of rows: [name, phone, …]. */
  draft(rows: readonly string[][], patch?: Partial<Draft>, headers?: string[]): Promise<string>;
  /** Sends a draft as Review would. */
  send(campaignId: string, undoSeconds?: number): Promise<CallResult<unknown>>;
  /** Sends and waits for the end. */
  sendToEnd(campaignId: string): Promise<CampaignSummary>;
  /** Does to the database what a hostile hand would. */
  sql(statement: string): void;
  /** Makes the disk as good as full: the database may not grow beyond so many pages. */
  limitPages(pages: number): void;
  close(): Promise<void>;
}

interface RigOptions {
  dataDir?: string;
  clock?: Clock;
  answerTimeoutMs?: number;
  waitForNetworkSeconds?: number;
  waitForAllowanceSeconds?: number;
  asksReports?: boolean;
  /** Base URL of the practice account instead of the rig's own gateway. */
  practiceUrl?: string;
}

/** Opens a rig on a new data folder, or on an old one again. */
export function openRig(options: RigOptions = {}): CoreRig {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'sendsheet-rig-'));
  const clock = options.clock ?? createSkippingClock();
  const queue = openPracticeQueue(join(dataDir, 'practice'));
  const gateway = createPracticeGateway({ clock, queue, pushPerMinute: 0, statusPerMinute: 0 });
  const { practiceUrl } = options;
  const database = openDatabase(dataDir);
  const core = createCore(
    {
      info: { version: '0.0.0', shell: 'terminal' },
      store: storeOn(database),
      vault: createTokenVault(null),
      media: { look: () => Promise.resolve({ kind: 'no_answer', reason: 'offline' }) },
      push: createPushClient({ connectTimeoutMs: 2_000, answerTimeoutMs: options.answerTimeoutMs ?? 2_000 }),
      practice: practiceUrl
        ? { baseUrl: () => Promise.resolve(practiceUrl), close: () => gateway.close() }
        : gateway,
      lock: { acquire: () => acquireExclusive(join(dataDir, 'sender.lock')) },
      clock,
      log: { write: () => undefined },
      newId: () => randomUUID(),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      breathe: () => breathe(),
      waitForNetworkSeconds: options.waitForNetworkSeconds ?? 30,
      waitForAllowanceSeconds: options.waitForAllowanceSeconds ?? 0,
    },
    { asksReports: options.asksReports ?? false },
  );
  const events: CoreEvent[] = [];
  core.subscribe((event) => void events.push(event));

  const call: CoreRig['call'] = (name, input) => core.dispatch(name, input);
  const ask = askOf(core);
  const rig: CoreRig = {
    dataDir,
    core,
    queue,
    faults: gateway.faults,
    events,
    practiceUrl: () => gateway.baseUrl(),
    call,
    ask,
    draft: (rows, patch, headers) => makeDraft(ask, rows, patch, headers),
    async send(campaignId, undoSeconds = 0) {
      return call('campaigns.send', { campaignId, expected: await review(ask, campaignId), undoSeconds });
    },
    async sendToEnd(campaignId) {
      const result = await rig.send(campaignId);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      await core.sender.settled();
      return ask('campaigns.get', { campaignId });
    },
    sql: (statement) => void database.exec(statement),
    limitPages: (pages) => void database.pragma(`max_page_count = ${pages}`),
    async close() {
      await core.close();
      queue.close();
    },
  };
  return rig;
}

/** Closes a rig and removes its folder. */
export async function dropRig(rig: CoreRig): Promise<void> {
  await rig.close();
  rmSync(rig.dataDir, { recursive: true, force: true });
}

/** Distinct valid-looking US numbers reserved for fiction: +1 NPA 555 01xx. */
export function fictionNumbers(count: number): string[] {
  const areas = [202, 212, 213, 303, 305, 312, 404, 415, 503, 512, 602, 617, 619, 702, 713, 718, 801, 808];
  return Array.from({ length: count }, (_, index) => {
    const area = areas[Math.floor(index / 100)];
    return `+1${area}55501${String(index % 100).padStart(2, '0')}`;
  });
}

/** Rows of [name, phone] for so many made-up people. */
export function fictionRows(count: number): string[][] {
  return fictionNumbers(count).map((number, index) => [`Person ${index + 1}`, number]);
}
