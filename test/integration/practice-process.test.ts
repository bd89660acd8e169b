import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPushClient } from '../../electron/push/client.ts';
import { startGatewayProcess, type GatewayProcess } from '../support/gateway-client.ts';

const patient = createPushClient();
const impatient = createPushClient({ answerTimeoutMs: 500 });
const token = 'process-test-token';
const push = ({ baseUrl }: GatewayProcess, client = patient) =>
  client.push(
    { baseUrl, token },
    {
      application: '1',
      globalmessage: 'Hello',
      globalmedia: '',
      priority: 0,
      data: [{ number: '12025550100', message: '' }],
    },
  );

let dir: string;
let gateway: GatewayProcess | null = null;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sendsheet-gateway-'));
});
afterEach(async () => {
  await gateway?.stop();
  gateway = null;
  rmSync(dir, { recursive: true });
});

test('obeys its commands and tells what it received', async () => {
  gateway = await startGatewayProcess({ dir });
  await gateway.fault('queue_then_silent', null);
  expect(await push(gateway, impatient)).toMatchObject({ kind: 'uncertain', reason: 'timeout' });
  expect(await push(gateway)).toMatchObject({ kind: 'accepted', pushId: '7478631' });
  await gateway.always('throttle');
  expect(await push(gateway)).toMatchObject({ kind: 'throttled' });
  const hello = { number: '12025550100', message: 'Hello', at: expect.any(Number) };
  expect(await gateway.list()).toEqual([
    { ...hello, pushId: '7478630' },
    { ...hello, pushId: '7478631' },
  ]);
  expect(await gateway.pushCalls()).toBe(3);
});

test('its clock can be moved past the limit', async () => {
  gateway = await startGatewayProcess({ pushPerMinute: 1 });
  expect(await push(gateway)).toMatchObject({ kind: 'accepted' });
  expect(await push(gateway)).toMatchObject({ kind: 'throttled' });
  await gateway.advance(60_000);
  expect(await push(gateway)).toMatchObject({ kind: 'accepted' });
});

test('killed and started again on the same port, it has lost nothing and has no token on disk', async () => {
  const first = await startGatewayProcess({ dir, balance: 0.01 });
  await push(first);
  await first.kill();
  expect(await push(first)).toMatchObject({ kind: 'not_sent', reason: 'refused' });
  gateway = await startGatewayProcess({ dir, port: first.port });
  expect(gateway.baseUrl).toBe(first.baseUrl);
  expect(await push(gateway)).toMatchObject({ kind: 'accepted', pushId: '7478631' });
  expect(await push(gateway)).toMatchObject({ kind: 'refused', status: 403 });
  expect(await gateway.list()).toHaveLength(2);
  for (const file of readdirSync(dir)) {
    expect(readFileSync(join(dir, file)).includes(token)).toBe(false);
  }
});
