import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-client.ts';
import { runCli } from '../support/run-cli.ts';

const source = fileURLToPath(new URL('../support/failing-fsync.c', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sendsheet-fsync-'));
const shim = join(folder, 'failing-fsync.so');
const people = 100;

/** Whether this machine can build the shim; elsewhere a disk that cannot flush is not tried. */
const canBuild =
  process.platform === 'linux' &&
  spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, source, '-ldl']).status === 0;
if (!canBuild) console.log('no C compiler is here: a disk that cannot flush is not tried');

let gateway: GatewayProcess;
beforeAll(async () => {
  gateway = await startGatewayProcess();
  const rows = [['Name', 'Phone'], ...fictionRows(people)];
  writeFileSync(join(folder, 'people.csv'), rows.map((row) => row.join(',')).join('\n'));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

const twice = (numbers: readonly string[]): number => numbers.length - new Set(numbers).size;

// Where the flushes begin to fail: while the list is kept, in the plan, and at attempts and outcomes in the middle.
it.runIf(canBuild).each([1, 6, 14, 17, 20, 23])(
  'a disk that cannot flush from call %d on stops the sending before a call it could not record',
  async (after) => {
    const data = join(folder, `data-${after}`);
    const seen = join(folder, `seen-${after}`);
    const known = new Set((await gateway.list()).map(({ pushId }) => pushId));
    const ownList = async (): Promise<string[]> =>
      (await gateway.list()).filter(({ pushId }) => !known.has(pushId)).map(({ number }) => number);
    const send = ['--sheet', join(folder, 'people.csv'), '--message', 'Hi {{name}}', '--channel', '1'];
    const how = ['--gateway', gateway.baseUrl, '--batch-size', '10', '--pace', '0', '--data-dir', data];
    const failed = await runCli([...send, ...how, '--yes', '--json'], {
      token: 'fsync',
      env: { LD_PRELOAD: shim, FAILING_FSYNC_AFTER: String(after), FAILING_FSYNC_SEEN: seen },
    });
    expect(existsSync(seen) ? readFileSync(seen, 'utf8').length : 0).toBeGreaterThan(0);
    const received = await ownList();
    expect(received.length).toBeLessThan(people);
    expect(twice(received)).toBe(0);
    const started = failed.events.find(({ event }) => event === 'started');
    if (!started) {
      expect([failed.code, received.length]).toEqual([2, 0]);
      return;
    }
    const end = failed.events.find(({ event }) => event === 'result');
    expect([failed.code, end?.['state'], end?.['pauseReason']]).toEqual([5, 'paused', 'disk_error']);
    const campaign = String(started['campaignId']);
    const resumed = await runCli(['--resume', campaign, '--data-dir', data, '--json'], { token: 'fsync' });
    const counts = resumed.events.find(({ event }) => event === 'result') ?? {};
    const all = await ownList();
    expect(twice(all)).toBe(0);
    expect(Number(counts['accepted']) + Number(counts['uncertain'])).toBe(people);
    // Accepted are those whose outcome was written down; whoever was in the call that was not is uncertain.
    expect(Number(counts['uncertain'])).toBeLessThanOrEqual(10);
    expect(new Set(all).size).toBeGreaterThanOrEqual(Number(counts['accepted']));
  },
  60_000,
);
