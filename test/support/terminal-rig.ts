import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { fictionRows } from './core-rig.ts';
import { startGatewayProcess } from './gateway-client.ts';
import type { GatewayProcess } from './gateway-client.ts';
import type { CliRun } from './run-cli.ts';

/** A token that must turn up nowhere. */
export const token = 'marker-token-8c1f';
/** The options of a short message. */
export const message = ['--message', 'Hi {{name|there}}'];

/** What a test of the terminal has: a gateway in another process, a folder of its own, and a sheet of 30 people. */
export interface TerminalRig {
  gateway: GatewayProcess;
  folder: string;
  dataDir: string;
  sheet: string;
  /** Options of a run on the data folder that asks nothing. */
  base(): string[];
  /** The same, to the gateway. */
  real(): string[];
  /** Numbers the gateway received after its first so many. */
  receivedSince(count: number): Promise<string[]>;
}

/** Gives each test of a file such things; the gateway is one for all of them. */
export function useTerminal(): TerminalRig {
  const made = {} as Pick<TerminalRig, 'gateway' | 'folder' | 'dataDir' | 'sheet'>;
  beforeAll(async () => {
    made.gateway = await startGatewayProcess();
  });
  afterAll(() => made.gateway.stop());
  beforeEach(() => {
    made.folder = mkdtempSync(join(tmpdir(), 'sendsheet-terminal-'));
    made.dataDir = join(made.folder, 'data');
    made.sheet = join(made.folder, 'people.csv');
    writeSheet(made.sheet, 30);
  });
  afterEach(async () => {
    await made.gateway.always(null);
    await made.gateway.status(null);
    rmSync(made.folder, { recursive: true, force: true });
  });
  const base = (): string[] => ['--data-dir', made.dataDir, '--json', '--yes'];
  return Object.assign(made, {
    base,
    real: () => ['--gateway', made.gateway.baseUrl, ...base()],
    receivedSince: async (count: number) =>
      (await made.gateway.list()).slice(count).map(({ number }) => number),
  });
}

/** Writes a sheet of so many people. */
export function writeSheet(path: string, people: number): void {
  const rows = [['Name', 'Phone'], ...fictionRows(people)];
  writeFileSync(path, rows.map((row) => row.join(',')).join('\n'));
}

/** The last that a run said. */
export function resultOf(run: CliRun): Record<string, unknown> {
  return run.events.at(-1) ?? {};
}
