import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { message, resultOf, token, useTerminal } from '../support/terminal-rig.ts';

const on = useTerminal();

describe('how a run ends', () => {
  it.each([
    ['3 when people were refused', { refuse: 802 }, 3, { refused: 10, accepted: 20 }],
    ['4 when a reply was lost', 'empty_200', 4, { uncertain: 10, accepted: 20 }],
    ['5 when the gateway stops it with people waiting', { refuse: 403 }, 5, { refused: 10, waiting: 20 }],
  ] as const)('%s', async (_, fault, code, counts) => {
    await on.gateway.fault(fault);
    const run = await runCli(
      ['--sheet', on.sheet, ...message, ...on.real(), '--batch-size', '10', '--pace', '0'],
      {
        token,
      },
    );
    expect(resultOf(run)).toMatchObject(counts);
    expect(run.code).toBe(code);
  });

  it.each([
    ['a refusal', { refuse: 401 }, /token was not accepted.*\n.*status 401/],
    ['three lost replies', 'empty_200', /failed in the same way.*could not be read.*Uncertain/],
  ] as const)('and says in words why, and the next step, after %s', async (_, fault, words) => {
    await on.gateway.always(fault);
    const args = [
      '--data-dir',
      on.dataDir,
      '--yes',
      '--gateway',
      on.gateway.baseUrl,
      '--batch-size',
      '5',
      '--pace',
      '0',
    ];
    const run = await runCli(['--sheet', on.sheet, ...message, ...args], { token });
    expect(run.stdout).toMatch(words);
  });

  it('5 when nobody answers at the gateway, with everybody waiting', async () => {
    const args = ['--gateway', 'http://127.0.0.1:9/app/api/v2', '--wait', '1', ...on.base()];
    const run = await runCli(['--sheet', on.sheet, ...message, ...args], { token });
    expect(resultOf(run)).toMatchObject({ waiting: 30, uncertain: 0 });
    expect(run.code).toBe(5);
  });
});
