import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../electron/store/migrate.ts';
import { fictionRows } from '../support/core-rig.ts';
import { startGatewayProcess } from '../support/gateway-client.ts';
import type { GatewayProcess } from '../support/gateway-client.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import type { CliRun } from '../support/run-cli.ts';

const token = 'marker-token-8c1f';
let folder: string;
let dataDir: string;
let sheet: string;
let gateway: GatewayProcess;

beforeAll(async () => {
  gateway = await startGatewayProcess();
});
afterAll(() => gateway.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-terminal-'));
  dataDir = join(folder, 'data');
  sheet = join(folder, 'people.csv');
  const rows = [['Name', 'Phone'], ...fictionRows(30)];
  writeFileSync(sheet, rows.map((row) => row.join(',')).join('\n'));
});
afterEach(async () => {
  await gateway.always(null);
  await gateway.status(null);
  rmSync(folder, { recursive: true, force: true });
});

const message = ['--message', 'Hi {{name|there}}'];
const base = (): string[] => ['--data-dir', dataDir, '--json', '--yes'];
const real = (): string[] => ['--gateway', gateway.baseUrl, ...base()];
const resultOf = (run: CliRun): Record<string, unknown> => run.events.at(-1) ?? {};

/** Resolves while the plan of the data folder is being frozen. */
async function frozenInPart(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => void setTimeout(resolve, 1));
    if (!existsSync(join(dataDir, 'sendsheet.sqlite'))) continue;
    try {
      const database = new Sqlite(join(dataDir, 'sendsheet.sqlite'), { readonly: true });
      const people = database.prepare('SELECT count(*) FROM people').pluck().get();
      database.close();
      if (Number(people) > 0) return;
    } catch {
      // The tables are still being made.
    }
  }
}

async function receivedSince(count: number): Promise<string[]> {
  return (await gateway.list()).slice(count).map(({ number }) => number);
}

describe('sending from the terminal', () => {
  it('sends the sample sheet to the practice gateway without a token', async () => {
    const run = await runCli(['--sheet', 'resources/sample-contacts.xlsx', ...message, ...base()]);
    expect(run.code).toBe(0);
    expect(run.events[0]).toMatchObject({ event: 'started', pid: expect.any(Number) as number });
    const result = resultOf(run) as { total: number; accepted: number; leftOut: number };
    expect(result).toMatchObject({ event: 'result', refused: 0, uncertain: 0, waiting: 0 });
    expect(result.accepted + result.leftOut).toBe(result.total);
    expect(result.accepted).toBeGreaterThan(40);
  });

  it('stops where people had a message before, and goes on only with the code of exactly these', async () => {
    const first = await runCli(['--sheet', sheet, ...message, ...real()], { token });
    expect(first.code).toBe(0);
    const before = (await gateway.list()).length;
    const stopped = await runCli(['--sheet', sheet, ...message, ...real()], { token });
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toContain(
      '30 of these people had a message in the last 7 days, and were sent exactly this text before.',
    );
    expect(await receivedSince(before)).toEqual([]);
    const code = /--confirm-repeats (\S+)/.exec(stopped.stderr)?.[1] ?? '';
    const other = await runCli(
      ['--sheet', sheet, '--message', 'Sale', '--confirm-repeats', code, ...real()],
      { token },
    );
    expect(other.code).toBe(2);
    expect(await receivedSince(before)).toEqual([]);
    const run = await runCli(['--sheet', sheet, ...message, '--confirm-repeats', code, ...real()], { token });
    expect(run.code).toBe(0);
    expect(await receivedSince(before)).toHaveLength(30);
  });

  it('sends the sample sheet to a gateway on this computer too', async () => {
    const before = (await gateway.list()).length;
    const run = await runCli(['--sheet', 'resources/sample-contacts.xlsx', ...message, ...real()], { token });
    expect(run.code).toBe(0);
    expect(await receivedSince(before)).toHaveLength((resultOf(run) as { accepted: number }).accepted);
  });

  it('sends exactly the seed’s request shape, with a token from standard input', async () => {
    const bodies: string[] = [];
    const paths: unknown[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => void (body += chunk));
      request.on('end', () => {
        paths.push([request.method, request.url, request.headers.authorization]);
        if (request.url?.endsWith('/push')) bodies.push(body);
        response.end('{"status":100,"push_id":"1","message":"Success"}');
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const args = [
      '--gateway',
      `http://127.0.0.1:${port}/app/api/v2`,
      '--token-stdin',
      '--batch-size',
      '20',
      '--pace',
      '0',
    ];
    const run = await runCli(['--sheet', sheet, ...message, ...args, ...base()], { stdin: `${token}\n` });
    // The second one is another owner, who has not sent to these people before.
    dataDir = join(folder, 'other');
    const same = await runCli(['--sheet', sheet, '--message', 'Hi', ...args, ...base()], { stdin: token });
    server.close();
    expect([run.code, same.code]).toEqual([0, 0]);
    expect(paths).toContainEqual(['POST', '/app/api/v2/push', undefined]);
    const [personal, , global] = bodies.map(
      (body) => JSON.parse(body) as { data: unknown[] } & Record<string, unknown>,
    );
    expect(Object.keys(personal ?? {})).toEqual([
      'token',
      'application',
      'globalmessage',
      'globalmedia',
      'priority',
      'data',
    ]);
    expect(personal).toMatchObject({
      token,
      application: '1',
      globalmessage: '',
      globalmedia: '',
      priority: 0,
    });
    expect(personal?.['data']?.[0]).toEqual({ number: '12025550100', message: 'Hi Person 1' });
    expect(personal?.['data']).toHaveLength(20);
    expect(global).toMatchObject({ globalmessage: 'Hi' });
    expect(global?.['data']?.[0]).toEqual({ number: '12025550100', message: '' });
  });

  it('keeps the token out of every file of the data folder and out of what it prints', async () => {
    await gateway.fault({ refuse: 401 });
    const refused = await runCli(['--sheet', sheet, ...message, ...real()], { token });
    const run = await runCli(['--sheet', sheet, ...message, ...real()], { token });
    expect([refused.code, run.code]).toEqual([3, 0]);
    for (const text of [refused.stdout, refused.stderr, run.stdout, run.stderr])
      expect(text).not.toContain(token);
    const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(dataDir, name),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files.filter((path) => statSync(path).isFile())) {
      expect(readFileSync(file).includes(token), file).toBe(false);
    }
  });

  it('a dry run counts and sends nothing', async () => {
    const before = (await gateway.list()).length;
    const run = await runCli(['--sheet', sheet, ...message, ...real(), '--dry-run']);
    expect(run.code).toBe(0);
    expect(resultOf(run)).toMatchObject({ event: 'dry-run', ready: 30, total: 30 });
    expect(await receivedSince(before)).toEqual([]);
  });
});

describe('how a run ends', () => {
  it.each([
    ['3 when people were refused', { refuse: 802 }, 3, { refused: 10, accepted: 20 }],
    ['4 when a reply was lost', 'empty_200', 4, { uncertain: 10, accepted: 20 }],
    ['5 when the gateway stops it with people waiting', { refuse: 403 }, 5, { refused: 10, waiting: 20 }],
  ] as const)('%s', async (_, fault, code, counts) => {
    await gateway.fault(fault);
    const run = await runCli(['--sheet', sheet, ...message, ...real(), '--batch-size', '10', '--pace', '0'], {
      token,
    });
    expect(resultOf(run)).toMatchObject(counts);
    expect(run.code).toBe(code);
  });

  it.each([
    ['a refusal', { refuse: 401 }, /token was not accepted.*\n.*status 401/],
    ['three lost replies', 'empty_200', /failed in the same way.*could not be read.*Uncertain/],
  ] as const)('and says in words why, and the next step, after %s', async (_, fault, words) => {
    await gateway.always(fault);
    const args = [
      '--data-dir',
      dataDir,
      '--yes',
      '--gateway',
      gateway.baseUrl,
      '--batch-size',
      '5',
      '--pace',
      '0',
    ];
    const run = await runCli(['--sheet', sheet, ...message, ...args], { token });
    expect(run.stdout).toMatch(words);
  });

  it('5 when nobody answers at the gateway, with everybody waiting', async () => {
    const args = ['--gateway', 'http://127.0.0.1:9/app/api/v2', '--wait', '1', ...base()];
    const run = await runCli(['--sheet', sheet, ...message, ...args], { token });
    expect(resultOf(run)).toMatchObject({ waiting: 30, uncertain: 0 });
    expect(run.code).toBe(5);
  });

  it('3 after an interrupt, which pauses before the next call; resume finishes and repeats nobody', async () => {
    const before = (await gateway.list()).length;
    const running = startCli(
      ['--sheet', sheet, ...message, ...real(), '--batch-size', '10', '--pace', '60'],
      { token },
    );
    await running.until('progress');
    running.kill('SIGINT');
    const run = await running.ended;
    expect(run.code).toBe(3);
    const { campaignId, waiting } = resultOf(run);
    expect(waiting).toBeGreaterThan(0);
    const resumed = await runCli(['--resume', String(campaignId), '--pace', '0', ...base()], { token });
    expect(resumed.code).toBe(0);
    expect(resultOf(resumed)).toMatchObject({ accepted: 30, waiting: 0 });
    expect(new Set(await receivedSince(before)).size).toBe(30);
    expect(await receivedSince(before)).toHaveLength(30);
  });

  it('an interrupt before the first call is not forgotten, nor a terminal that is closed', async () => {
    const before = (await gateway.list()).length;
    const rows = [['Name', 'Phone'], ...fictionRows(1_800)];
    writeFileSync(sheet, rows.map((row) => row.join(',')).join('\n'));
    for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) {
      const running = startCli(['--sheet', sheet, ...message, ...real()], { token });
      await frozenInPart();
      running.kill(signal);
      const run = await running.ended;
      expect(resultOf(run)).toMatchObject({ state: 'paused', waiting: 1_800 });
      expect(run.code).toBe(3);
      rmSync(dataDir, { recursive: true });
    }
    expect(await receivedSince(before)).toEqual([]);
  });

  it('goes on to the end when nobody reads its output any more', async () => {
    const before = (await gateway.list()).length;
    const running = startCli(['--sheet', sheet, ...message, ...real(), '--batch-size', '5', '--pace', '0'], {
      token,
    });
    await running.until('started');
    running.hangUp();
    const run = await running.ended;
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(await receivedSince(before)).toHaveLength(30);
  });

  it('killed between request and answer: what was in flight is uncertain, the rest is sent once', async () => {
    const before = (await gateway.list()).length;
    await gateway.fault(null, 'queue_then_silent');
    const running = startCli(['--sheet', sheet, ...message, ...real(), '--batch-size', '10', '--pace', '0'], {
      token,
    });
    const { campaignId } = await running.until('started');
    while ((await receivedSince(before)).length < 20)
      await new Promise((resolve) => void setImmediate(resolve));
    running.kill('SIGKILL');
    await running.ended;
    const resumed = await runCli(['--resume', String(campaignId), ...base()], { token });
    expect(resultOf(resumed)).toMatchObject({ accepted: 20, uncertain: 10, waiting: 0 });
    expect(resumed.code).toBe(4);
    expect(await receivedSince(before)).toHaveLength(30);
    const again = await runCli(['--resume', String(campaignId), ...base()], { token });
    expect(again.code).toBe(4);
    expect(await receivedSince(before)).toHaveLength(30);
    const assumed = await runCli(['--resolve', String(campaignId), 'assume', ...base()], { token });
    expect(assumed.code).toBe(0);
    expect(await receivedSince(before)).toHaveLength(30);
  });

  it('“again” sends to exactly the uncertain, because the owner said so', async () => {
    const before = (await gateway.list()).length;
    await gateway.fault('truncated_json');
    const run = await runCli(['--sheet', sheet, ...message, ...real(), '--batch-size', '10', '--pace', '0'], {
      token,
    });
    const again = await runCli(['--resolve', String(resultOf(run)['campaignId']), 'again', ...base()], {
      token,
    });
    expect(again.code).toBe(0);
    expect(resultOf(again)).toMatchObject({ accepted: 10, total: 10 });
    expect(await receivedSince(before)).toHaveLength(40);
  });
});

describe('what starts nothing ends with 2 and a sentence', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['no sheet', () => ['--message', 'Hi'], /--sheet/],
    ['no message', () => ['--sheet', sheet], /--message/],
    ['an unknown option', () => ['--sheet', sheet, '--message', 'Hi', '--fast'], /--fast/],
    [
      'a real gateway without a channel',
      () => ['--sheet', sheet, ...message, '--gateway', 'https://pickyassist.com/app/api/v2'],
      /--channel/,
    ],
    [
      'plain http to another computer',
      () => ['--sheet', sheet, ...message, '--gateway', 'http://example.com/v2', '--channel', '1'],
      /--gateway/,
    ],
    ['a batch of 101', () => ['--sheet', sheet, ...message, '--batch-size', '101'], /--batch-size/],
    [
      'no token for a real gateway',
      () => ['--sheet', sheet, ...message, '--gateway', gateway.baseUrl],
      /token/,
    ],
    ['a sheet that is not there', () => ['--sheet', join(folder, 'none.xlsx'), ...message], /cannot be read/],
    ['a column that is not there', () => ['--sheet', sheet, ...message, '--phone', 'Fax'], /Fax/],
    ['an unknown keyword', () => ['--sheet', sheet, '--message', 'Hi {{nmae}}'], /keyword/i],
    ['an unclosed keyword', () => ['--sheet', sheet, '--message', 'Hi {{name'], /Nothing was sent/],
    ['70,000 characters', () => ['--sheet', sheet, '--message', 'x'.repeat(70_000)], /--message/],
    ['an unknown campaign', () => ['--resume', 'nothing'], /nothing/],
    ['resume as a dry run', () => ['--resume', 'x', '--dry-run'], /--dry-run/],
    ['resolve with a message', () => ['--resolve', 'x', 'again', ...message], /--message/],
    ['resume with a sheet', () => ['--resume', 'x', '--sheet', sheet], /--sheet/],
    [
      'the sample list to a real account',
      () => ['--sheet', 'resources/sample-contacts.xlsx', ...message, '--gateway', gateway.baseUrl],
      /made-up|token/,
    ],
  ];
  it.each(cases)('%s', async (_, args, words) => {
    const run = await runCli([...args(), '--data-dir', dataDir, '--yes']);
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toMatch(/ {4}at |Error:/);
    expect(run.code).toBe(2);
  });

  const files: [string, string | Buffer, RegExp][] = [
    ['empty.xlsx', '', /empty/],
    ['photo.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a contact sheet/],
    ['damaged.xlsx', Buffer.from('504b0304ffffffffffffffff', 'hex'), /damaged/],
    ['words.csv', 'Colour,Taste\nred,sweet\n', /phone/i],
    ['nobody.csv', 'Name,Phone\nAnn,12\n', /Nobody/],
  ];
  it.each(files)('the file %s', async (name, content, words) => {
    writeFileSync(join(folder, name), content);
    const run = await runCli(['--sheet', join(folder, name), ...message, '--data-dir', dataDir, '--yes']);
    expect(run.stderr).toMatch(words);
    expect(run.code).toBe(2);
  });

  it('a data folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const run = await runCli([
      '--sheet',
      sheet,
      ...message,
      '--data-dir',
      join(folder, 'file', 'data'),
      '--yes',
    ]);
    expect(run.stderr).toMatch(/data folder/);
    expect(run.code).toBe(2);
  });

  it('a database from a newer Sendsheet', async () => {
    await runCli(['--sheet', sheet, ...message, ...base()]);
    const database = new Sqlite(join(dataDir, 'sendsheet.sqlite'));
    database.pragma(`user_version = ${schemaVersion + 1}`);
    database.close();
    const run = await runCli(['--sheet', sheet, ...message, ...base()]);
    expect(run.stderr).toMatch(/newer Sendsheet/);
    expect(run.code).toBe(2);
  });

  it('a sender that is busy', async () => {
    await gateway.fault('queue_then_silent');
    const first = startCli(['--sheet', sheet, ...message, ...real()], { token });
    const id = (await first.until('started'))['campaignId'];
    for (const args of [
      ['--sheet', sheet, ...message],
      ['--resume', String(id)],
    ]) {
      const second = await runCli([...args, ...base()], { token });
      expect(second.stderr).toMatch(/Another Sendsheet is sending/);
      expect(second.code).toBe(2);
    }
    first.kill('SIGKILL');
    await first.ended;
  });

  it('no --yes without a terminal to ask on', async () => {
    const run = await runCli(['--sheet', sheet, ...message, '--data-dir', dataDir]);
    expect(run.stderr).toMatch(/--yes/);
    expect(run.code).toBe(2);
  });
});
