import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../electron/practice/fault.ts';
import type { Delivered, GatewayCommand } from './gateway-process.ts';

/** What the oracle tells of one received message; `at` in milliseconds. */
export interface Received {
  number: string;
  message: string;
  pushId: string;
  at: number;
}

/** A running gateway process. */
export interface GatewayProcess {
  port: number;
  baseUrl: string;
  pid: number;
  /** The coming push calls meet these faults, one each. */
  fault(...faults: (Fault | null)[]): Promise<void>;
  always(fault: Fault | null): Promise<void>;
  status(fault: Fault | null): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Delivery reports tell from now on how things stood so long ago. */
  lagReports(ms: number): Promise<void>;
  /** What became of every message it ever received. */
  delivered(): Promise<Delivered[]>;
  list(): Promise<Received[]>;
  pushCalls(): Promise<number>;
  /** Waits until every connection made so far is served or gone; takes what was received out of the list and forgets the faults. */
  take(): Promise<{ list: Received[]; pushCalls: number }>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Kills it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** `dir` keeps the queue over restarts; limits are calls a minute, 0 for none (the default here, unlike the real 90 and 3). */
export interface GatewayProcessOptions {
  dir?: string;
  port?: number;
  pushPerMinute?: number;
  statusPerMinute?: number;
  balance?: number;
  /** How much faster its clock runs than the computer's. */
  speed?: number;
}

/** Starts the practice gateway in its own process and waits until it listens. */
export async function startGatewayProcess(options: GatewayProcessOptions = {}): Promise<GatewayProcess> {
  const { dir, port = 0, pushPerMinute = 0, statusPerMinute = 0, balance = 10_000 } = options;
  const args = [fileURLToPath(new URL('gateway-process.ts', import.meta.url))];
  args.push(`--port=${port}`, `--push-per-minute=${pushPerMinute}`, `--status-per-minute=${statusPerMinute}`);
  args.push(`--balance=${balance}`, `--speed=${options.speed ?? 1}`);
  if (dir !== undefined) args.push(`--dir=${dir}`);
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function read<T>(): Promise<T> {
    const { value, done } = await lines.next();
    if (done) throw new Error('The gateway process has ended.');
    return JSON.parse(value) as T;
  }
  let last: Promise<unknown> = Promise.resolve();
  // Answers come in the order of the commands, so one must be read before the next is sent.
  function tell<T>(command: GatewayCommand): Promise<T> {
    const answer = last.then(() => {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      return read<T>();
    });
    last = answer.catch(() => undefined);
    return answer;
  }

  const started = await read<{ port: number; baseUrl: string }>();
  return {
    ...started,
    pid: child.pid ?? 0,
    async fault(...faults) {
      for (const fault of faults) await tell({ fault });
    },
    always: async (fault) => void (await tell({ always: fault })),
    status: async (fault) => void (await tell({ status: fault })),
    advance: async (advanceMs) => void (await tell({ advanceMs })),
    lagReports: async (reportsLagMs) => void (await tell({ reportsLagMs })),
    delivered: () => tell({ delivered: true }),
    list: async () => (await tell<{ list: Received[] }>({ list: true })).list,
    pushCalls: async () => (await tell<{ pushCalls: number }>({ list: true })).pushCalls,
    take: () => tell({ take: true }),
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
