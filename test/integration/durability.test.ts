import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fictionRows } from '../support/core-rig.ts';
import { startGatewayProcess } from '../support/gateway-client.ts';

const program = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));
const calls = 'openat,pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg';

/** Whether this machine lets us watch a program's system calls. */
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!canTrace) console.log('strace is not here: that commits reach the disk before a call is not watched');

it.runIf(canTrace)(
  'every request is written only after its attempt was flushed to the disk',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sendsheet-durable-'));
    const trace = join(folder, 'trace.txt');
    const sheet = join(folder, 'people.csv');
    const gateway = await startGatewayProcess();
    try {
      writeFileSync(sheet, [['Name', 'Phone'], ...fictionRows(30)].map((row) => row.join(',')).join('\n'));
      const send = ['--sheet', sheet, '--message', 'Hi {{name|there}}', '--gateway', gateway.baseUrl];
      const how = ['--channel', '1', '--batch-size', '10', '--pace', '0', '--yes', '--json'];
      execFileSync(
        'strace',
        // prettier-ignore
        ['-f', '-y', '-s', '64', '-e', `trace=${calls}`, '-o', trace,
        process.execPath, program, ...send, ...how, '--data-dir', join(folder, 'data')],
        { env: { PATH: process.env['PATH'], SENDSHEET_TOKEN: 'durable' }, stdio: 'ignore' },
      );
      const seen = readFileSync(trace, 'utf8').split('\n').flatMap(meaningOf);
      expect(seen.filter((what) => what === 'request')).toHaveLength(3);
      // Since the last flush nothing may be in the log when a request goes out.
      const beforeRequests = seen.flatMap((what, index) => (what === 'request' ? [seen[index - 1]] : []));
      expect(beforeRequests).toEqual(['flushed', 'flushed', 'flushed']);
      expect(await gateway.list()).toHaveLength(30);
    } finally {
      await gateway.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

/** What a traced line means for durability, if anything. */
function meaningOf(line: string): ('logged' | 'flushed' | 'request')[] {
  const isOfLog = line.includes('sendsheet.sqlite-wal>');
  if (isOfLog && line.includes('pwrite64(')) return ['logged'];
  if (isOfLog && /\b(fsync|fdatasync)\(.*= 0$/.test(line)) return ['flushed'];
  return line.includes('"POST /app/api/v2/push ') ? ['request'] : [];
}
