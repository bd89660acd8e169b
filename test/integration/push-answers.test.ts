import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPushClient } from '../../electron/push/client.ts';
import { limits } from '../../shared/domain/limits.ts';
import { answering, http, isWhole, startRawServer, type RawServer } from '../support/raw-server.ts';

const token = 'answer-test-token';
const body = {
  application: '10',
  globalmessage: '',
  globalmedia: '',
  priority: 1 as const,
  data: [{ number: '12025550100', message: 'Grüße 😀 "quoted"' }],
};
const lines: string[] = [];
const log = {
  write: (event: string, facts?: object) => void lines.push(JSON.stringify({ event, ...facts })),
};
const client = createPushClient({ version: '9.9', log });
const impatient = createPushClient({ answerTimeoutMs: 250, log });
const pushTo = (server: RawServer, by = client) =>
  by.push({ baseUrl: `http://127.0.0.1:${server.port}`, token }, body);

const open: RawServer[] = [];
async function serve(behave: Parameters<typeof startRawServer>[0]) {
  const server = await startRawServer(behave);
  open.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
  expect(lines.join()).toContain('"people":1,"outcome":');
  expect(lines.join()).not.toContain(token);
  expect(lines.join()).not.toContain('12025550100');
});
const uncertain = (reason: string, httpStatus: number | null) => ({ kind: 'uncertain', reason, httpStatus });
const onWhole = (act: (socket: Socket) => void) => ({
  onData: (socket: Socket, text: string) => void (isWhole(text) && act(socket)),
});

describe('the request', () => {
  test('is one plain POST with the token as the first key', async () => {
    const server = await serve(answering(http('200 OK', '{"status":100,"push_id":"1"}')));
    expect(await pushTo(server)).toEqual({ kind: 'accepted', pushId: '1', items: null });
    const [head, json = ''] = server.received.split('\r\n\r\n');
    expect(head).toMatch(/^POST \/push HTTP\/1\.1\r\n/);
    expect(head).toMatch(/content-type: application\/json; charset=utf-8/i);
    expect(head).toMatch(/user-agent: Sendsheet\/9\.9/i);
    expect(head).toMatch(/connection: close/i);
    expect(head).not.toMatch(/authorization|gzip|transfer-encoding/i);
    expect(json).toBe(JSON.stringify({ token, ...body }));
  });

  test('uses a fresh connection for each call', async () => {
    const server = await serve(answering(http('200 OK', '{"status":100}')));
    await pushTo(server);
    await pushTo(server);
    expect(server.connections).toBe(2);
  });

  test('for the balance holds the token alone', async () => {
    const server = await serve(answering(http('200 OK', '{"balance":59.1,"status":100}')));
    const target = { baseUrl: `http://127.0.0.1:${server.port}/api/v2/`, token };
    expect(await client.checkBalance(target, 500)).toEqual({ kind: 'balance', balance: '59.1' });
    expect(server.received).toMatch(/^POST \/api\/v2\/check-balance /);
    expect(server.received.split('\r\n\r\n')[1]).toBe(JSON.stringify({ token }));
  });
});

describe('answers that judge', () => {
  test.each([
    ['refused', http('200 OK', '{"status":403,"message":"no money"}')],
    ['refused', http('401 Unauthorized', '{"status":401,"message":"no money"}')],
  ])('%s', async (kind, response) => {
    expect(await pushTo(await serve(answering(response)))).toMatchObject({ kind, message: 'no money' });
  });

  test('429 with Retry-After', async () => {
    const response = http('429 Too Many', '<html>', { 'retry-after': '17' });
    const outcome = { kind: 'throttled', retryAfterSeconds: 17 };
    expect(await pushTo(await serve(answering(response)))).toEqual(outcome);
  });

  test('429 counts from its header on, even when its body never ends', async () => {
    const response = 'HTTP/1.1 429 Too Many\r\ncontent-length: 99\r\n\r\n<ht';
    const server = await serve(onWhole((socket) => socket.write(response)));
    expect(await pushTo(server)).toEqual({ kind: 'throttled', retryAfterSeconds: null });
  });

  test('a server that repeats the token does not get it into our records', async () => {
    const response = http('200 OK', JSON.stringify({ status: 401, message: `no such token ${token}` }));
    expect(JSON.stringify(await pushTo(await serve(answering(response))))).not.toContain(token);
  });
});

describe('answers that leave it uncertain', () => {
  test.each([
    ['500 with HTML', http('500 Oops', '<h1>Error</h1>'), uncertain('server_error', 500)],
    ['502 with a 100', http('502 Bad', '{"status":100}'), uncertain('server_error', 502)],
    ['an empty 200', http('200 OK', ''), uncertain('not_json', 200)],
    ['truncated JSON', http('200 OK', '{"status":100,"da'), uncertain('not_json', 200)],
    ['no status', http('200 OK', '{"message":"Success"}'), uncertain('no_status', 200)],
    ['a captive portal', http('200 OK', '<html>Log in</html>'), uncertain('not_json', 200)],
    ['404 with HTML', http('404 Not Found', '<html>'), uncertain('not_json', 404)],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', uncertain('not_json', null)],
    [
      'less than announced',
      http('200 OK', '{"status":100}', { 'content-length': '99' }),
      uncertain('reset', 200),
    ],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      uncertain('reset', null),
    ],
    [
      'gzip that nobody asked for',
      http('200 OK', '\u001F\u008B\b\u0000', { 'content-encoding': 'gzip' }),
      uncertain('not_json', 200),
    ],
  ])('%s', async (_name, response, outcome) => {
    expect(await pushTo(await serve(answering(response)))).toEqual(outcome);
  });

  test('an answer without a length is complete when the connection ends', async () => {
    const response = 'HTTP/1.1 200 OK\r\n\r\n{"status":100}';
    expect(await pushTo(await serve(answering(response)))).toMatchObject({ kind: 'accepted' });
  });

  test('a redirect is not followed', async () => {
    const other = await serve(answering(http('200 OK', '{"status":100}')));
    for (const status of ['302 Found', '307 Temporary']) {
      const location = { location: `http://127.0.0.1:${other.port}/push` };
      const server = await serve(answering(http(status, '', location)));
      expect(await pushTo(server)).toEqual(uncertain('redirect', Number(status.slice(0, 3))));
    }
    expect(other.connections).toBe(0);
  });

  test('a huge answer is cut off', async () => {
    const server = await serve(answering(http('200 OK', ' '.repeat(limits.answerBytes + 1))));
    expect(await pushTo(server)).toEqual(uncertain('not_json', 200));
  });
});

describe('connections that break after the first write', () => {
  test('silence', async () => {
    const server = await serve({ onData: () => undefined });
    expect(await pushTo(server, impatient)).toEqual(uncertain('timeout', null));
    expect(isWhole(server.received)).toBe(true);
  });

  test('an accepted connection that is never read', async () => {
    const server = await serve({ onConnection: (socket) => socket.pause() });
    expect(await pushTo(server, impatient)).toEqual(uncertain('timeout', null));
  });

  test('a reset before reading', async () => {
    // The client may see the reset only after its write: from there on nobody can know.
    const server = await serve({ onConnection: (socket) => setImmediate(() => socket.resetAndDestroy()) });
    expect(await pushTo(server)).toEqual(uncertain('reset', null));
  });

  test('a reset after reading', async () => {
    const server = await serve(onWhole((socket) => socket.resetAndDestroy()));
    expect(await pushTo(server)).toEqual(uncertain('reset', null));
  });

  test('a polite end without an answer', async () => {
    const server = await serve(onWhole((socket) => socket.end()));
    expect(await pushTo(server)).toEqual(uncertain('reset', null));
  });

  test('bytes that trickle do not stretch the time', async () => {
    const server = await serve(
      onWhole((socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n');
        const drip = setInterval(() => socket.write(' '), 20);
        socket.once('close', () => clearInterval(drip));
      }),
    );
    const startedMs = performance.now();
    expect(await pushTo(server, impatient)).toEqual(uncertain('timeout', 200));
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
