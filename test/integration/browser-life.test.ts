import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { descendants, isAlive } from '../support/process-tree.ts';

const hostProgram = fileURLToPath(new URL('../support/browser-host.ts', import.meta.url));
const hosts: ChildProcess[] = [];

async function openHost(): Promise<{ host: ChildProcess; browser: number[] }> {
  const host = spawn(process.execPath, [hostProgram], { stdio: ['pipe', 'pipe', 'inherit'] });
  hosts.push(host);
  await once(host.stdout, 'data');
  return { host, browser: descendants(host.pid ?? 0) };
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.kill('SIGKILL');
});

describe.skipIf(process.platform !== 'linux')('the browser of the browser shell', () => {
  it('ends when its host is killed', async () => {
    const { host, browser } = await openHost();
    expect(browser.length).toBeGreaterThan(0);
    host.kill('SIGKILL');
    await expect.poll(() => browser.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  });

  it('ends its host when it ends by itself', async () => {
    const { host, browser } = await openHost();
    const exited = once(host, 'exit');
    process.kill(browser[0] ?? 0, 'SIGKILL');
    expect((await exited)[0]).toBe(0);
    await expect.poll(() => browser.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  });

  it('ends its host when the window is closed', async () => {
    const { host, browser } = await openHost();
    const exited = once(host, 'exit');
    host.stdin?.write('close\n');
    expect((await exited)[0]).toBe(0);
    await expect.poll(() => browser.filter(isAlive), { timeout: 5_000 }).toEqual([]);
  });
});
