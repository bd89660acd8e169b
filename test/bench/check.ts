import { parseArgs } from 'node:util';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { read } from 'xlsx';
import { emptyDraft } from '../../shared/domain/draft.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import { createHandlers } from '../../renderer/workers/handlers.ts';
import { makeRows } from './check-rows.ts';
import { makeBigSheet } from './import-sheet.ts';

const headers = ['Name', 'Mobile', 'City', 'Order no', 'Amount due', 'Due date'];
const draft: Draft = {
  ...emptyDraft,
  country: 'IN',
  columnRoles: ['name', 'phone', 'keyword', 'keyword', 'keyword', 'keyword'],
};

/** Checks `--rows` (100000,1000000) as the worker does, against plain libphonenumber and tuned SheetJS's reading in the same run. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000,1000000' },
      times: { type: 'string', default: '3' },
    },
  });
  for (const rows of values.rows.split(',').map(Number)) await compare(rows, Number(values.times));
}

async function compare(count: number, times: number): Promise<void> {
  const rows = makeRows(count);
  const file = makeBigSheet(count);
  const ours: number[] = [];
  const plain: number[] = [];
  const reading: number[] = [];
  for (let time = 0; time < times; time += 1) {
    ours.push(await timeOf(() => check(rows)));
    plain.push(await timeOf(() => plainly(rows)));
    reading.push(await timeOf(() => readTuned(file)));
  }
  const [a, b, c] = [middle(ours), middle(plain), middle(reading)];
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `check, ${count.toLocaleString('en')} rows: ours ${seconds(a)}; plain libphonenumber ${seconds(b)}, ratio ${(a / b).toFixed(3)}; tuned SheetJS reading them ${seconds(c)}, ratio ${(a / c).toFixed(3)}`,
  );
}

/** A check of rows nobody has checked before, by a workbench of its own. */
async function check(rows: SheetRow[]): Promise<void> {
  const handlers = createHandlers();
  const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
  await handlers['rows.open']({ fileName: 'a.xlsx', sheetName: 'A', headers }, turn);
  await handlers['rows.add']({ rows }, turn);
  const { total, states } = await handlers['check.run']({ draft, doNotContact: [] }, turn);
  const isPlausible = total === rows.length && states.ready > total / 2 && states.fix > 0;
  if (!isPlausible) throw new Error(JSON.stringify(states));
}

function plainly(rows: readonly SheetRow[]): void {
  let valid = 0;
  for (const { cells } of rows) if (parsePhoneNumberFromString(cells[1]!, 'IN')?.isValid()) valid += 1;
  if (valid < rows.length / 2) throw new Error(`only ${valid} are valid`);
}

function readTuned(file: Uint8Array): void {
  const options = { dense: true, cellText: false, cellHTML: false, cellFormula: false, cellNF: false };
  const { Sheets, SheetNames } = read(file, { ...options, sheets: 0 });
  if (!Sheets[SheetNames[0]!]) throw new Error('nothing was read');
}

async function timeOf(job: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await job();
  return performance.now() - started;
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
