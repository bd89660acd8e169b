import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));

/** What a run of the terminal shell left behind. */
export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The JSON lines, where --json was given. */
  events: Record<string, unknown>[];
}

/** A terminal shell that is still running. */
export interface RunningCli {
  pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Closes the reading end of its output. */
  hangUp(): void;
  /** Resolves with the first JSON line of this event. */
  until(event: string): Promise<Record<string, unknown>>;
  ended: Promise<CliRun>;
}

interface CliOptions {
  token?: string;
  env?: Record<string, string>;
  stdin?: string;
}

/** Starts the program itself, not npm, which hides signals. */
export function startCli(args: readonly string[], { token, stdin, env }: CliOptions = {}): RunningCli {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      ...(token === undefined ? {} : { SENDSHEET_TOKEN: token }),
      ...env,
    },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin ?? '');
  let stdout = '';
  let stderr = '';
  const events: Record<string, unknown>[] = [];
  const waiting: { event: string; resolve(found: Record<string, unknown>): void }[] = [];
  let unread = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    const lines = (unread + chunk).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines.filter((text) => text.startsWith('{'))) {
      const found = JSON.parse(line) as Record<string, unknown>;
      events.push(found);
      for (const waiter of waiting) if (waiter.event === found['event']) waiter.resolve(found);
    }
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (stderr += chunk));
  return {
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    hangUp: () => void child.stdout.destroy(),
    until(event) {
      const found = events.find((candidate) => candidate['event'] === event);
      if (found) return Promise.resolve(found);
      return new Promise((resolve) => void waiting.push({ event, resolve }));
    },
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr, events })),
  };
}

/** Runs it to its end. */
export function runCli(args: readonly string[], options?: CliOptions): Promise<CliRun> {
  return startCli(args, options).ended;
}
