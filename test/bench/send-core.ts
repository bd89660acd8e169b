import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createCore } from '../../electron/core/create-core.ts';
import { systemClock } from '../../electron/platform/clock.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { fileLog } from '../../electron/platform/log.ts';
import { createTokenVault } from '../../electron/platform/token-vault.ts';
import { createPushClient } from '../../electron/push/client.ts';
import { openStore } from '../../electron/store/index.ts';
import { askOf } from '../support/make-draft.ts';
import { benchAccount, benchCampaign } from './bench-data.ts';

/** What sending with the real core took; times in milliseconds. */
export interface CoreFigures {
  openMs: number;
  resumeMs: number;
  sendMs: number;
  /** The most the process ever held, with what V8 had not collected yet. */
  peakMb: number;
  /** What was still in use at the end. */
  liveMb: number;
  loopP999Ms: number;
  loopMaxMs: number;
  accepted: number;
}

// The real core in a process of its own, so that its memory and its event loop are nobody else's.
const [dataDir = '', gateway = ''] = process.argv.slice(2);
const startedMs = performance.now();
const log = fileLog(dataDir);
const push = createPushClient({ log });
let firstCallMs = 0;
const core = createCore(
  {
    info: { version: '0.0.0', shell: 'browser' },
    store: openStore(dataDir),
    vault: createTokenVault(null),
    push: {
      ...push,
      push(...given) {
        firstCallMs ||= performance.now();
        return push.push(...given);
      },
    },
    practice: { baseUrl: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() },
    lock: { acquire: () => acquireExclusive(join(dataDir, 'sender.lock')) },
    clock: systemClock,
    log,
    newId: () => randomUUID(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    breathe: () => new Promise((resolve) => void setImmediate(resolve)),
    waitForNetworkSeconds: 30,
    waitForAllowanceSeconds: 0,
  },
  { asksReports: false },
);
const ask = askOf(core);
await ask('accounts.setToken', { accountId: benchAccount, token: 'bench' });
await ask('campaigns.list', {});
const openMs = performance.now() - startedMs;

let peakBytes = 0;
let told = 0;
core.subscribe((event) => {
  // What a shell does to show it: the event is copied on its way to the window.
  structuredClone(event);
  told += 1;
  if (told % 5 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
});
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const resumedMs = performance.now();
await core.resumeAt(benchCampaign, gateway);
await core.sender.settled();
const endedMs = performance.now();
loop.disable();
const { counts } = await ask('campaigns.get', { campaignId: benchCampaign });
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
await core.close();
const figures: CoreFigures = {
  openMs,
  resumeMs: firstCallMs - resumedMs,
  sendMs: endedMs - firstCallMs,
  peakMb: Math.max(peakBytes, process.memoryUsage.rss()) / 2 ** 20,
  liveMb: (heapUsed + external) / 2 ** 20,
  loopP999Ms: loop.percentile(99.9) / 1e6,
  loopMaxMs: loop.max / 1e6,
  accepted: counts.accepted,
};
console.log(JSON.stringify(figures));
