import { monitorEventLoopDelay } from 'node:perf_hooks';
import { askOf } from '../support/make-draft.ts';
import { openBenchCore } from './bench-core.ts';
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
let firstCallMs = 0;
const core = openBenchCore(dataDir, (push) => ({
  ...push,
  push(...given) {
    firstCallMs ||= performance.now();
    return push.push(...given);
  },
}));
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
