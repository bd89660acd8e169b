import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPracticeGateway, type PracticeGatewayForTests } from '../../electron/practice/gateway.ts';
import { openPracticeQueue, type PracticeQueue } from '../../electron/practice/queue.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';

let clock: ManualClock;
let queue: PracticeQueue;
let gateway: PracticeGatewayForTests;
beforeEach(() => {
  clock = createManualClock(Date.UTC(2026, 0, 5, 13, 7));
  queue = openPracticeQueue(null, 1_000);
  gateway = createPracticeGateway({ clock, queue });
});
afterEach(async () => {
  await gateway.close();
  queue.close();
});

const push = (changes: object = {}) => ({
  token: 'practice',
  application: '1',
  globalmessage: 'Hello',
  globalmedia: '',
  priority: 0,
  data: [
    { number: '12025550100', message: '' },
    { number: '12025550101', message: '' },
  ],
  ...changes,
});

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}
async function send(
  path: string,
  body: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const url = new URL(path, await gateway.baseUrl());
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent: false, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}
const post = async (name: string, body: unknown) => {
  const reply = await send(`/app/api/v2/${name}`, JSON.stringify(body));
  return reply.status === 200 ? (JSON.parse(reply.text) as unknown) : reply.status;
};

describe('push', () => {
  test('answers exactly as the samples do, key by key', async () => {
    const reply = await send('/app/api/v2/push', JSON.stringify(push()));
    expect(reply.headers['content-type']).toContain('application/json');
    expect(reply.text).toBe(
      '{"status":100,"push_id":"7478630","message":"Success","data":[' +
        '{"msg_id":"9844217","number":"12025550100","credit":"0.005"},' +
        '{"msg_id":"9844218","number":"12025550101","credit":"0.005"}]}',
    );
  });

  test('serves both paths and suppresses no duplicates', async () => {
    await send('/app/api/v2/push', JSON.stringify(push()));
    await send('/api/v2/push', JSON.stringify(push()));
    expect(queue.count()).toBe(4);
    expect(gateway.pushCalls()).toBe(2);
  });

  test.each([
    ['no JSON', 'x', 410],
    ['a wrong token', JSON.stringify(push({ token: 'wrong-token' })), 401],
    ['a channel we do not have', JSON.stringify(push({ application: '77' })), 801],
  ])('refuses %s with HTTP 200 and a message', async (_name, body, status) => {
    const reply = await send('/app/api/v2/push', body);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toEqual({ status, message: expect.stringMatching(/\w/) });
    expect(queue.count()).toBe(0);
  });

  test('takes 0.005 a message, and refuses with 403 when the balance is too small', async () => {
    await post('push', push());
    expect(await post('check-balance', { token: 't' })).toEqual({
      balance: 0.99,
      status: 100,
      message: 'Success',
    });
    queue.setBalanceMils(9);
    expect(await post('push', push())).toMatchObject({ status: 403 });
    expect(queue.count()).toBe(2);
  });

  test('a template answer names nobody', async () => {
    const answer = await post('push', push({ application: 121, template_id: 'welcome', language: 'en' }));
    expect(answer).toEqual({ status: 100, push_id: '7478630', message: 'Success' });
  });

  test('the 91st within 60 s is dropped', async () => {
    for (let call = 0; call < 90; call += 1)
      await send('/app/api/v2/push', JSON.stringify(push({ data: [] })));
    expect(await post('push', push())).toBe(429);
    expect(queue.count()).toBe(0);
    await clock.advance(60_000);
    expect(await post('push', push())).toMatchObject({ status: 100 });
  });
});

describe('asking back', () => {
  test('a report follows the clock', async () => {
    await post('push', push());
    const report = () => post('delivery-report', { token: 't', push_id: 7478630 });
    expect(await report()).toEqual({
      project_id: expect.any(String),
      push_id: 7478630,
      application: '1',
      message_type: '3',
      time: '05-01-2026 01:07 PM',
      data: [
        { number: '12025550100', msg_id: '9844217', status: '0', error_code: '' },
        { number: '12025550101', msg_id: '9844218', status: '0', error_code: '' },
      ],
    });
    await clock.advance(10_000);
    expect(await report()).toMatchObject({ data: [{ status: '1' }, { status: '0' }] });
    await clock.advance(10_000);
    expect(await report()).toMatchObject({ data: [{ status: '1' }, { status: '1' }] });
  });

  test.each([undefined, '', '1', 'x', '7478630 OR 1=1'])('a report on push %j is refused', async (id) => {
    expect(await post('delivery-report', { token: 't', push_id: id })).toMatchObject({ status: 410 });
  });

  test('the device tells its state as a string and how many wait', async () => {
    await post('push', push({ application: '10' }));
    const device = () => post('device-status', { token: 't', application: 10 });
    expect(await device()).toMatchObject({ status: 'CONNECTED', message_queue_count: 2 });
    await clock.advance(3_000);
    expect(await device()).toMatchObject({ status: 'CONNECTED', message_queue_count: 0 });
    expect(await post('device-status', { token: 't', application: 77 })).toMatchObject({ status: 801 });
  });

  test('the 4th status call within 60 s is dropped, whichever it is; pushes go on', async () => {
    for (const name of ['check-balance', 'device-status', 'delivery-report']) {
      expect(await post(name, { token: 'wrong-token' })).toMatchObject({ status: 401 });
    }
    expect(await post('check-balance', { token: 't' })).toBe(429);
    expect(await post('push', push())).toMatchObject({ status: 100 });
    await clock.advance(60_000);
    expect(await post('check-balance', { token: 't' })).toMatchObject({ status: 100 });
  });
});

describe('HTTP', () => {
  const call = async (...args: Parameters<typeof send>) => (await send(...args)).status;

  test('other paths and methods', async () => {
    expect(await call('/app/api/v2/other', '{}')).toBe(404);
    expect(await call('/', '{}')).toBe(404);
    expect(await call('/api/v2/push', '', { method: 'GET' })).toBe(405);
  });

  test.each([
    'evil.example',
    'pickyassist.com:80',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '127.0.0.1@evil.example',
  ])('Host %j is turned away (DNS rebinding)', async (host) => {
    expect(await call('/api/v2/push', JSON.stringify(push()), { headers: { host } })).toBe(403);
    expect(queue.count()).toBe(0);
  });

  test('localhost is this computer; a page of another origin is not', async () => {
    const body = JSON.stringify(push());
    expect(await call('/api/v2/push', body, { headers: { host: 'localhost:1234' } })).toBe(200);
    expect(await call('/api/v2/push', body, { headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(queue.count()).toBe(2);
  });

  test('5 MB pass and more is turned away', async () => {
    const max = 5 * 1024 * 1024;
    const fill = JSON.stringify(push({ fill: '' })).length;
    expect(await call('/api/v2/push', JSON.stringify(push({ fill: 'x'.repeat(max - fill) })))).toBe(200);
    expect(await call('/api/v2/push', JSON.stringify(push({ fill: 'x'.repeat(max - fill + 1) })))).toBe(413);
    expect(queue.count()).toBe(2);
  });

  test('half a request queues nothing', async () => {
    const { port } = new URL(await gateway.baseUrl());
    const json = JSON.stringify(push());
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
      socket.write(
        `POST /api/v2/push HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${json.length + 1}\r\n\r\n`,
      );
      socket.write(json, () => socket.destroy());
    });
    expect(await post('push', push({ data: [] }))).toMatchObject({ status: 402 });
    expect(queue.count()).toBe(0);
  });

  test('starts once, and again after it was closed', async () => {
    const [one, two] = await Promise.all([gateway.baseUrl(), gateway.baseUrl()]);
    expect(one).toBe(two);
    expect(one).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/app\/api\/v2$/);
    await gateway.close();
    await gateway.close();
    expect(await post('push', push())).toMatchObject({ status: 100 });
  });

  test('a taken port is an error and not for ever', async () => {
    const taken = Number(new URL(await gateway.baseUrl()).port);
    const second = createPracticeGateway({ clock, queue, port: taken });
    await expect(second.baseUrl()).rejects.toThrow('EADDRINUSE');
    await second.close();
    await gateway.close();
    expect(await second.baseUrl()).toContain(String(taken));
    await second.close();
  });
});
