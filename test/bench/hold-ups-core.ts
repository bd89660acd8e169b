import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { limits } from '../../shared/domain/limits.ts';
import { askOf, review } from '../support/make-draft.ts';
import { openBenchCore } from './bench-core.ts';
import { watchLoop } from './loop-watch.ts';
import type { LoopFigures } from './loop-watch.ts';

/** What an owner does around sending, and how long each of it held up the process. */
export type HoldUpFigures = Record<string, LoopFigures>;

const headers = ['Name', 'Phone', 'City', 'Order', 'Amount', 'Due'];
const template = 'Hello {{name}}, your order {{order}} is ready in {{city}}. Reply STOP to leave.';
const people = Number(process.argv[2]);
const dataDir = mkdtempSync(join(tmpdir(), 'sendsheet-hold-ups-'));
const core = openBenchCore(dataDir, (push) => push);
const ask = askOf(core);
const figures: HoldUpFigures = {};

await watch('nothing but a busy loop', async () => {
  for (let turns = 0; turns < 200; turns += 1) {
    const untilMs = performance.now() + 5;
    while (performance.now() < untilMs);
    await turn();
  }
});
const { id: listId } = await ask('lists.create', { name: 'L', fileName: 'l.xlsx', sheetName: 'S', headers });
const chunks = Array.from({ length: Math.ceil(people / limits.rowsPerChunk) }, (_, chunk) =>
  Array.from({ length: Math.min(limits.rowsPerChunk, people - chunk * limits.rowsPerChunk) }, (__, index) =>
    rowOf(chunk * limits.rowsPerChunk + index),
  ),
);
await watch('hand in a list', async () => {
  for (const rows of chunks) {
    await ask('lists.addRows', { listId, rows });
    // Each call of a window comes in a turn of its own.
    await turn();
  }
});
await ask('lists.complete', { listId, rowCount: people });
const { campaign } = await ask('campaigns.createDraft', { name: 'Test' });
const campaignId = campaign.id;
const columnRoles = headers.map((_, index) => (['name', 'phone'] as const)[index] ?? ('keyword' as const));
const draft = { ...emptyDraft, template, listId, country: 'IN', columnRoles };
await ask('campaigns.saveDraft', { campaignId, name: 'Test', draft });
const expected = await review(ask, campaignId);
const send = () => ask('campaigns.send', { campaignId, expected, undoSeconds: 60 });
await watch('freeze', send);
await watch('undo', () => ask('campaigns.undo', { campaignId }));
await send();
await ask('campaigns.pause', { campaignId });
await core.sender.settled();
const find = (search: string) => ask('campaigns.people', { campaignId, limit: 100, search });
await watch('search, nobody found', () => find('nobody'));
await watch('search, many found', () => find('Person 1'));
await watch('save as Excel', () =>
  ask('campaigns.exportRows', { campaignId, afterOrdinal: 0, limit: limits.rowsPerChunk }),
);
await watch('stop', () => ask('campaigns.stop', { campaignId }));
await watch('remove the list', () => ask('lists.remove', { listId }));
await core.close();
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify(figures));

async function watch(name: string, work: () => Promise<unknown>): Promise<void> {
  await pause();
  const told = watchLoop();
  await work();
  await pause();
  figures[name] = told();
}

/** Long enough that what came before is over, and that a late turn of the loop is seen. */
function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 100));
}

function rowOf(index: number) {
  const number = `+9198${String(10_000_000 + ((index * 7_919) % 89_999_999))}`;
  const cells = [`Person ${index}`, number, 'São Paulo', String(200_000 + index), '120.50', '2026-03-01'];
  return { rowNumber: index + 2, cells, hidden: false };
}
