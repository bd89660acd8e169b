import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SenderJob, SenderLine } from './job.ts';

/** What a sender left behind. */
export interface SenderRun {
  wasKilled: boolean;
  lines: SenderLine[];
}

/** A sender that was given its job. */
export interface RunningSender {
  /** Resolves with true when it has said such a line, with false when it has ended without. */
  until(said: SenderLine['said']): Promise<boolean>;
  /** Lets a held sender make its next call. */
  go(): void;
  kill(): void;
  ended: Promise<SenderRun>;
}

/** Starts sender processes; one is always warm, so that a job does not wait for Node. */
export interface SenderPool {
  start(job: SenderJob): RunningSender;
  close(): Promise<void>;
}

/** Bundles the sender once, because Node takes longer to strip its types than to send a campaign. */
export async function openSenderPool(): Promise<SenderPool> {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
  const outDir = path(`../../out/torture-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node22',
      rolldownOptions: {
        input: [path('sender.ts'), path('../../electron/store/checkpoint-worker.ts')],
        output: { entryFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  const launch = (): ChildProcess =>
    spawn(process.execPath, [`${outDir}/sender.js`], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: `${outDir}/cache` },
    });
  let warm = launch();
  return {
    start(job) {
      const child = warm;
      warm = launch();
      return follow(child, job);
    },
    async close() {
      const ended = once(warm, 'exit');
      warm.kill('SIGKILL');
      await ended;
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function follow(child: ChildProcess, job: SenderJob): RunningSender {
  const lines: SenderLine[] = [];
  const waiting: { said: SenderLine['said']; resolve(hasSaid: boolean): void }[] = [];
  let unread = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (unread + chunk).split('\n');
    unread = parts.pop() ?? '';
    for (const part of parts) {
      const line = JSON.parse(part) as SenderLine;
      lines.push(line);
      for (const waiter of waiting) if (waiter.said === line.said) waiter.resolve(true);
    }
  });
  const tell = (line: string): void => void child.stdin?.write(`${line}\n`);
  child.stdin?.on('error', () => undefined);
  const ended = once(child, 'close').then(([, signal]) => {
    for (const waiter of waiting) waiter.resolve(false);
    return { wasKilled: signal === 'SIGKILL', lines };
  });
  tell(JSON.stringify(job));
  return {
    until: (said) =>
      lines.some((line) => line.said === said)
        ? Promise.resolve(true)
        : new Promise((resolve) => void waiting.push({ said, resolve })),
    go: () => tell('go'),
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}
