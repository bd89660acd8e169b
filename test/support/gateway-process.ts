import { subscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Fault } from '../../electron/practice/fault.ts';
import type { DeliveryStatus } from '../../electron/practice/delivery.ts';
import { deliveryStatus } from '../../electron/practice/delivery.ts';
import { createPracticeGateway } from '../../electron/practice/gateway.ts';
import type { QueuedMessage } from '../../electron/practice/queue.ts';
import { openPracticeQueue } from '../../electron/practice/queue.ts';
import { createScaledClock } from './scaled-clock.ts';

/** What the process is told, one JSON line each; it answers each with one line. */
export type GatewayCommand =
  | { fault: Fault | null }
  | { always: Fault | null }
  | { status: Fault | null }
  | { advanceMs: number }
  | { reportsLagMs: number }
  | { delivered: true }
  | { list: true }
  | { take: true };

/** What became of a received message, as its gateway knows it. */
export interface Delivered {
  pushId: string;
  number: string;
  status: DeliveryStatus;
}

// The practice gateway in a process of its own, so that tests can kill a sender and still ask what was received.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    dir: { type: 'string' },
    'push-per-minute': { type: 'string', default: '90' },
    'status-per-minute': { type: 'string', default: '3' },
    balance: { type: 'string', default: '10000' },
    speed: { type: 'string', default: '1' },
  },
});

let aheadMs = 0;
/** Id of the last message that was taken out of the list; the gateway itself forgets none, so that it can report on each. */
let lastTaken = 0;
const scaled = createScaledClock(Number(values.speed));
const clock = {
  ...scaled,
  nowMs: () => scaled.nowMs() + aheadMs,
  monotonicMs: () => scaled.monotonicMs() + aheadMs,
};
const queue = openPracticeQueue(values.dir ?? null, Math.round(Number(values.balance) * 1000));
/** Delivery reports tell how things stood so long ago, as a server that is behind would. */
let reportsLagMs = 0;
const gateway = createPracticeGateway({
  clock,
  queue: {
    ...queue,
    ofPush: (pushId) =>
      queue.ofPush(pushId).map((message) => ({ ...message, dueAtMs: message.dueAtMs + reportsLagMs })),
  },
  port: Number(values.port),
  pushPerMinute: Number(values['push-per-minute']),
  statusPerMinute: Number(values['status-per-minute']),
});

const open = new Set<Socket>();
const closed = new EventEmitter();
subscribe('net.server.socket', (message) => {
  const { socket } = message as { socket: Socket };
  open.add(socket);
  socket.once('close', () => {
    open.delete(socket);
    closed.emit('one');
  });
});

/** Resolves when every connection made so far was served or is gone. */
async function untilQuiet(): Promise<void> {
  // Connections are taken in their order, so an answer to this one means that all earlier ones were taken.
  await new Promise<void>((resolve, reject) => {
    get(baseUrl, { agent: false }, (response) => response.resume().once('close', resolve)).once(
      'error',
      reject,
    );
  });
  while (open.size > 0) await once(closed, 'one');
}

function delivered(message: QueuedMessage): Delivered {
  const { pushId, number } = message;
  return { pushId, number, status: deliveryStatus(message, clock.nowMs()) };
}

async function obey(command: GatewayCommand): Promise<unknown> {
  if ('fault' in command) gateway.faults.next(command.fault);
  if ('always' in command) gateway.faults.always(command.always);
  if ('status' in command) gateway.faults.status(command.status);
  if ('advanceMs' in command) aheadMs += command.advanceMs;
  if ('reportsLagMs' in command) ({ reportsLagMs } = command);
  if ('delivered' in command) return queue.list().map(delivered);
  const isTaken = 'take' in command;
  if (isTaken) {
    await untilQuiet();
    gateway.faults.clear();
  }
  if (isTaken || 'list' in command) {
    const untaken = queue.list().filter(({ messageId }) => Number(messageId) > lastTaken);
    if (isTaken) lastTaken = Number(untaken.at(-1)?.messageId ?? lastTaken);
    const list = untaken.map(({ number, message, pushId, at }) => ({ number, message, pushId, at }));
    return { list, pushCalls: gateway.pushCalls() };
  }
  return { ok: true };
}

const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const baseUrl = await gateway.baseUrl();
print({ port: Number(new URL(baseUrl).port), baseUrl });

// The end of its input is the end of its parent: a gateway must not outlive its test.
for await (const line of createInterface({ input: process.stdin }))
  print(await obey(JSON.parse(line) as GatewayCommand));
await gateway.close();
queue.close();
