import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Fault } from '../../electron/practice/fault.ts';
import { createPracticeGateway } from '../../electron/practice/gateway.ts';
import { openPracticeQueue } from '../../electron/practice/queue.ts';

/** What the process is told, one JSON line each; it answers each with one line. */
export type GatewayCommand =
  | { fault: Fault | null }
  | { always: Fault | null }
  | { status: Fault | null }
  | { advanceMs: number }
  | { list: true };

// The practice gateway in a process of its own, so that tests can kill a sender and still ask what was received.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    dir: { type: 'string' },
    'push-per-minute': { type: 'string', default: '90' },
    'status-per-minute': { type: 'string', default: '3' },
    balance: { type: 'string', default: '10000' },
  },
});

let aheadMs = 0;
const clock = {
  nowMs: () => Date.now() + aheadMs,
  sleep: (ms: number, signal?: AbortSignal) =>
    wait(ms, undefined, signal && { signal }).catch(() => undefined),
};
const queue = openPracticeQueue(values.dir ?? null, Math.round(Number(values.balance) * 1000));
const gateway = createPracticeGateway({
  clock,
  queue,
  port: Number(values.port),
  pushPerMinute: Number(values['push-per-minute']),
  statusPerMinute: Number(values['status-per-minute']),
});

function obey(command: GatewayCommand): unknown {
  if ('fault' in command) gateway.faults.next(command.fault);
  if ('always' in command) gateway.faults.always(command.always);
  if ('status' in command) gateway.faults.status(command.status);
  if ('advanceMs' in command) aheadMs += command.advanceMs;
  if ('list' in command) {
    const list = queue.list().map(({ number, message, pushId, at }) => ({ number, message, pushId, at }));
    return { list, pushCalls: gateway.pushCalls() };
  }
  return { ok: true };
}

const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const baseUrl = await gateway.baseUrl();
print({ port: Number(new URL(baseUrl).port), baseUrl });

// The end of its input is the end of its parent: a gateway must not outlive its test.
for await (const line of createInterface({ input: process.stdin })) print(obey(JSON.parse(line)));
await gateway.close();
queue.close();
