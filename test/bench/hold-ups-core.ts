import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
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
const listId = await handedIn('hand in a list', null, rowOf);
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
// A twentieth of the people is new, and a tenth of the others lives elsewhere.
const fileListId = await handedIn('hand in a newer file', listId, (index) => {
  const row = rowOf(index + Math.floor(people / 20));
  return { ...row, rowNumber: index + 2, cells: index % 10 === 0 ? row.cells.with(2, 'Rio') : row.cells };
});
await watch('compare with the newer file', () => ask('lists.compare', { listId, fileListId }));
await watch('import the newer file', () => ask('lists.importAgain', { listId, fileListId, way: 'update' }));
await watch('remove the list', () => ask('lists.remove', { listId }));
await core.close();
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify(figures));

/** Hands in a list, or a newer file of one, in chunks as the window does. */
async function handedIn(
  what: string,
  versionOf: string | null,
  row: (index: number) => SheetRow,
): Promise<string> {
  const made = { name: 'L', fileName: 'l.xlsx', sheetName: 'S', headers, versionOf };
  const { id } = await ask('lists.create', made);
  const chunks = Array.from({ length: Math.ceil(people / limits.rowsPerChunk) }, (_, chunk) => {
    const first = chunk * limits.rowsPerChunk;
    const length = Math.min(limits.rowsPerChunk, people - first);
    return Array.from({ length }, (__, index) => row(first + index));
  });
  await watch(what, async () => {
    for (const rows of chunks) {
      await ask('lists.addRows', { listId: id, rows });
      // Each call of a window comes in a turn of its own.
      await turn();
    }
  });
  await ask('lists.complete', { listId: id, rowCount: people });
  return id;
}

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

function rowOf(index: number): SheetRow {
  const number = `+9198${String(10_000_000 + ((index * 7_919) % 89_999_999))}`;
  const cells = [`Person ${index}`, number, 'São Paulo', String(200_000 + index), '120.50', '2026-03-01'];
  return { rowNumber: index + 2, cells, hidden: false };
}
