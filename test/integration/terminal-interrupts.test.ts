import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/run-cli.ts';
import { message, resultOf, token, useTerminal, writeSheet } from '../support/terminal-rig.ts';

const on = useTerminal();

/** Resolves while the plan of the data folder is being frozen. */
async function frozenInPart(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => void setTimeout(resolve, 1));
    if (!existsSync(join(on.dataDir, 'sendsheet.sqlite'))) continue;
    try {
      const database = new Sqlite(join(on.dataDir, 'sendsheet.sqlite'), { readonly: true });
      const people = database.prepare('SELECT count(*) FROM people').pluck().get();
      database.close();
      if (Number(people) > 0) return;
    } catch {
      // The tables are still being made.
    }
  }
}

describe('a run that is interrupted', () => {
  it('3 after an interrupt, which pauses before the next call; resume finishes and repeats nobody', async () => {
    const before = (await on.gateway.list()).length;
    const running = startCli(
      ['--sheet', on.sheet, ...message, ...on.real(), '--batch-size', '10', '--pace', '60'],
      { token },
    );
    await running.until('progress');
    running.kill('SIGINT');
    const run = await running.ended;
    expect(run.code).toBe(3);
    const { campaignId, waiting } = resultOf(run);
    expect(waiting).toBeGreaterThan(0);
    const resumed = await runCli(['--resume', String(campaignId), '--pace', '0', ...on.base()], { token });
    expect(resumed.code).toBe(0);
    expect(resultOf(resumed)).toMatchObject({ accepted: 30, waiting: 0 });
    expect(new Set(await on.receivedSince(before)).size).toBe(30);
    expect(await on.receivedSince(before)).toHaveLength(30);
  });

  it('an interrupt before the first call is not forgotten, nor a terminal that is closed', async () => {
    const before = (await on.gateway.list()).length;
    writeSheet(on.sheet, 1_800);
    for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) {
      const running = startCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
      await frozenInPart();
      running.kill(signal);
      const run = await running.ended;
      expect(resultOf(run)).toMatchObject({ state: 'paused', waiting: 1_800 });
      expect(run.code).toBe(3);
      rmSync(on.dataDir, { recursive: true });
    }
    expect(await on.receivedSince(before)).toEqual([]);
  });

  it('goes on to the end when nobody reads its output any more', async () => {
    const before = (await on.gateway.list()).length;
    const running = startCli(
      ['--sheet', on.sheet, ...message, ...on.real(), '--batch-size', '5', '--pace', '0'],
      {
        token,
      },
    );
    await running.until('started');
    running.hangUp();
    const run = await running.ended;
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
    expect(await on.receivedSince(before)).toHaveLength(30);
  });

  it('killed between request and answer: what was in flight is uncertain, the rest is sent once', async () => {
    const before = (await on.gateway.list()).length;
    await on.gateway.fault(null, 'queue_then_silent');
    const running = startCli(
      ['--sheet', on.sheet, ...message, ...on.real(), '--batch-size', '10', '--pace', '0'],
      {
        token,
      },
    );
    const { campaignId } = await running.until('started');
    while ((await on.receivedSince(before)).length < 20)
      await new Promise((resolve) => void setImmediate(resolve));
    running.kill('SIGKILL');
    await running.ended;
    const resumed = await runCli(['--resume', String(campaignId), ...on.base()], { token });
    expect(resultOf(resumed)).toMatchObject({ accepted: 20, uncertain: 10, waiting: 0 });
    expect(resumed.code).toBe(4);
    expect(await on.receivedSince(before)).toHaveLength(30);
    const again = await runCli(['--resume', String(campaignId), ...on.base()], { token });
    expect(again.code).toBe(4);
    expect(await on.receivedSince(before)).toHaveLength(30);
    const assumed = await runCli(['--resolve', String(campaignId), 'assume', ...on.base()], { token });
    expect(assumed.code).toBe(0);
    expect(await on.receivedSince(before)).toHaveLength(30);
  });

  it('“again” sends to exactly the uncertain, because the owner said so', async () => {
    const before = (await on.gateway.list()).length;
    await on.gateway.fault('truncated_json');
    const run = await runCli(
      ['--sheet', on.sheet, ...message, ...on.real(), '--batch-size', '10', '--pace', '0'],
      {
        token,
      },
    );
    const again = await runCli(['--resolve', String(resultOf(run)['campaignId']), 'again', ...on.base()], {
      token,
    });
    expect(again.code).toBe(0);
    expect(resultOf(again)).toMatchObject({ accepted: 10, total: 10 });
    expect(await on.receivedSince(before)).toHaveLength(40);
  });
});
