import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../electron/store/migrate.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { message, token, useTerminal } from '../support/terminal-rig.ts';

const on = useTerminal();

describe('what starts nothing ends with 2 and a sentence', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['no sheet', () => ['--message', 'Hi'], /--sheet/],
    ['no message', () => ['--sheet', on.sheet], /--message/],
    ['an unknown option', () => ['--sheet', on.sheet, '--message', 'Hi', '--fast'], /--fast/],
    [
      'a real gateway without a channel',
      () => ['--sheet', on.sheet, ...message, '--gateway', 'https://pickyassist.com/app/api/v2'],
      /--channel/,
    ],
    [
      'plain http to another computer',
      () => ['--sheet', on.sheet, ...message, '--gateway', 'http://example.com/v2', '--channel', '1'],
      /--gateway/,
    ],
    ['a batch of 101', () => ['--sheet', on.sheet, ...message, '--batch-size', '101'], /--batch-size/],
    [
      'no token for a real gateway',
      () => ['--sheet', on.sheet, ...message, '--gateway', on.gateway.baseUrl],
      /token/,
    ],
    [
      'a sheet that is not there',
      () => ['--sheet', join(on.folder, 'none.xlsx'), ...message],
      /cannot be read/,
    ],
    ['a column that is not there', () => ['--sheet', on.sheet, ...message, '--phone', 'Fax'], /Fax/],
    ['an unknown keyword', () => ['--sheet', on.sheet, '--message', 'Hi {{nmae}}'], /keyword/i],
    ['an unclosed keyword', () => ['--sheet', on.sheet, '--message', 'Hi {{name'], /Nothing was sent/],
    ['70,000 characters', () => ['--sheet', on.sheet, '--message', 'x'.repeat(70_000)], /--message/],
    ['an unknown campaign', () => ['--resume', 'nothing'], /nothing/],
    ['resume as a dry run', () => ['--resume', 'x', '--dry-run'], /--dry-run/],
    ['resolve with a message', () => ['--resolve', 'x', 'again', ...message], /--message/],
    ['resume with a sheet', () => ['--resume', 'x', '--sheet', on.sheet], /--sheet/],
    [
      'the sample list to a real account',
      () => ['--sheet', 'resources/sample-contacts.xlsx', ...message, '--gateway', on.gateway.baseUrl],
      /made-up|token/,
    ],
  ];
  it.each(cases)('%s', async (_, args, words) => {
    const run = await runCli([...args(), '--data-dir', on.dataDir, '--yes']);
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toMatch(/ {4}at |Error:/);
    expect(run.code).toBe(2);
  });

  const files: [string, string | Buffer, RegExp][] = [
    ['empty.xlsx', '', /empty/],
    ['photo.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a contact sheet/],
    ['damaged.xlsx', Buffer.from('504b0304ffffffffffffffff', 'hex'), /damaged/],
    ['words.csv', 'Colour,Taste\nred,sweet\n', /phone/i],
    ['nobody.csv', 'Name,Phone\nAnn,12\n', /Nobody/],
  ];
  it.each(files)('the file %s', async (name, content, words) => {
    writeFileSync(join(on.folder, name), content);
    const run = await runCli([
      '--sheet',
      join(on.folder, name),
      ...message,
      '--data-dir',
      on.dataDir,
      '--yes',
    ]);
    expect(run.stderr).toMatch(words);
    expect(run.code).toBe(2);
  });

  it('a data folder that cannot be made', async () => {
    writeFileSync(join(on.folder, 'file'), '');
    const run = await runCli([
      '--sheet',
      on.sheet,
      ...message,
      '--data-dir',
      join(on.folder, 'file', 'data'),
      '--yes',
    ]);
    expect(run.stderr).toMatch(/data folder/);
    expect(run.code).toBe(2);
  });

  it('a database from a newer Sendsheet', async () => {
    await runCli(['--sheet', on.sheet, ...message, ...on.base()]);
    const database = new Sqlite(join(on.dataDir, 'sendsheet.sqlite'));
    database.pragma(`user_version = ${schemaVersion + 1}`);
    database.close();
    const run = await runCli(['--sheet', on.sheet, ...message, ...on.base()]);
    expect(run.stderr).toMatch(/newer Sendsheet/);
    expect(run.code).toBe(2);
  });

  it('a sender that is busy', async () => {
    await on.gateway.fault('queue_then_silent');
    const first = startCli(['--sheet', on.sheet, ...message, ...on.real()], { token });
    const id = (await first.until('started'))['campaignId'];
    for (const args of [
      ['--sheet', on.sheet, ...message],
      ['--resume', String(id)],
    ]) {
      const second = await runCli([...args, ...on.base()], { token });
      expect(second.stderr).toMatch(/Another Sendsheet is sending/);
      expect(second.code).toBe(2);
    }
    first.kill('SIGKILL');
    await first.ended;
  });

  it('no --yes without a terminal to ask on', async () => {
    const run = await runCli(['--sheet', on.sheet, ...message, '--data-dir', on.dataDir]);
    expect(run.stderr).toMatch(/--yes/);
    expect(run.code).toBe(2);
  });
});
