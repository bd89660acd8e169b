import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { message, resultOf, token, useTerminal } from '../support/terminal-rig.ts';

const on = useTerminal();

describe('sending from the terminal', () => {
  it('sends the sample sheet to the practice gateway without a token', async () => {
    const run = await runCli(['--sheet', 'resources/sample-contacts.xlsx', ...message, ...on.base()]);
    expect(run.code).toBe(0);
    expect(run.events[0]).toMatchObject({ event: 'started', pid: expect.any(Number) as number });
    const result = resultOf(run) as { total: number; accepted: number; leftOut: number };
    expect(result).toMatchObject({ event: 'result', refused: 0, uncertain: 0, waiting: 0 });
    expect(result.accepted + result.leftOut).toBe(result.total);
    expect(result.accepted).toBeGreaterThan(40);
  });

  it('stops where people had a message before, and goes on only with the code of exactly these', async () => {
    const first = await runCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
    expect(first.code).toBe(0);
    const before = (await on.gateway.list()).length;
    const stopped = await runCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toContain(
      '30 of these people had a message in the last 7 days, and were sent exactly this text before.',
    );
    expect(await on.receivedSince(before)).toEqual([]);
    const code = /--confirm-repeats (\S+)/.exec(stopped.stderr)?.[1] ?? '';
    const other = await runCli(
      ['--sheet', on.sheet, '--message', 'Sale', '--confirm-repeats', code, ...on.real()],
      { token },
    );
    expect(other.code).toBe(2);
    expect(await on.receivedSince(before)).toEqual([]);
    const run = await runCli(['--sheet', on.sheet, ...message, '--confirm-repeats', code, ...on.real()], {
      token,
    });
    expect(run.code).toBe(0);
    expect(await on.receivedSince(before)).toHaveLength(30);
  });

  it('sends the sample sheet to a gateway on this computer too', async () => {
    const before = (await on.gateway.list()).length;
    const run = await runCli(['--sheet', 'resources/sample-contacts.xlsx', ...message, ...on.real()], {
      token,
    });
    expect(run.code).toBe(0);
    expect(await on.receivedSince(before)).toHaveLength((resultOf(run) as { accepted: number }).accepted);
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
    const run = await runCli(['--sheet', on.sheet, ...message, ...args, ...on.base()], {
      stdin: `${token}\n`,
    });
    // The second one is another owner, who has not sent to these people before.
    on.dataDir = join(on.folder, 'other');
    const same = await runCli(['--sheet', on.sheet, '--message', 'Hi', ...args, ...on.base()], {
      stdin: token,
    });
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
    await on.gateway.fault({ refuse: 401 });
    const refused = await runCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
    const run = await runCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
    expect([refused.code, run.code]).toEqual([3, 0]);
    for (const text of [refused.stdout, refused.stderr, run.stdout, run.stderr])
      expect(text).not.toContain(token);
    const files = readdirSync(on.dataDir, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(on.dataDir, name),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files.filter((path) => statSync(path).isFile())) {
      expect(readFileSync(file).includes(token), file).toBe(false);
    }
  });

  it('a dry run counts and sends nothing', async () => {
    const before = (await on.gateway.list()).length;
    const run = await runCli(['--sheet', on.sheet, ...message, ...on.real(), '--dry-run']);
    expect(run.code).toBe(0);
    expect(resultOf(run)).toMatchObject({ event: 'dry-run', ready: 30, total: 30 });
    expect(await on.receivedSince(before)).toEqual([]);
  });
});
