import { resolve } from 'node:path';
import { exitCodes } from '../shared/domain/exit-code.ts';
import { t } from '../shared/text/index.ts';
import { rescueWords } from '../shared/text/rescue-words.ts';
import { createAppCore } from './compose.ts';
import type { WholeCore } from './core/create-core.ts';
import { dataFolder } from './platform/paths.ts';
import { DamagedDatabaseError } from './store/damage.ts';
import { NewerDatabaseError } from './store/migrate.ts';
import { readCommand } from './terminal/args.ts';
import type { Command } from './terminal/args.ts';
import { sentenceFor, TerminalFailure } from './terminal/failure.ts';
import { createOutput } from './terminal/output.ts';
import type { Output } from './terminal/output.ts';
import { resolveCampaign, resumeCampaign } from './terminal/resume.ts';
import { sendSheet } from './terminal/send.ts';
import { readTokenFrom, takeEnvironmentToken } from './terminal/token.ts';

const defaultWaitSeconds = 30;

async function main(argv: readonly string[]): Promise<number> {
  const output = createOutput(argv.includes('--json'));
  try {
    const environmentToken = takeEnvironmentToken(process.env);
    const command = readCommand(argv);
    if (command.do === 'help') {
      output.say(t('terminal.usage', { keyword: '{{keyword}}', example: '{{name|friend}}' }));
      return exitCodes.allAccepted;
    }
    const token = command.values['token-stdin'] ? await readTokenFrom(process.stdin) : environmentToken;
    const core = openCore(command, token);
    try {
      return await run(core, command, token, output);
    } finally {
      await core.close();
    }
  } catch (error) {
    output.fail(sentenceFor(error));
    return exitCodes.nothingStarted;
  }
}

function openCore({ values }: Exclude<Command, { do: 'help' }>, token: string | null): WholeCore {
  const folder = resolve(values['data-dir'] ?? dataFolder());
  try {
    return createAppCore({
      dataDir: folder,
      shell: 'terminal',
      waitForNetworkSeconds: values.wait ?? defaultWaitSeconds,
      waitForAllowanceSeconds: values.wait ?? 0,
      // A token given here is for this run only.
      useKeychain: token === null,
    });
  } catch (error) {
    if (error instanceof NewerDatabaseError) throw new TerminalFailure(t('terminal.newerDatabase'));
    if (error instanceof DamagedDatabaseError && error.keptAs !== null) {
      throw new TerminalFailure(
        t('terminal.damagedDatabase', { kept: error.keptAs, rescue: rescueWords(error.rescue) }),
      );
    }
    throw new TerminalFailure(t('terminal.folder', { folder }));
  }
}

function run(
  core: WholeCore,
  command: Exclude<Command, { do: 'help' }>,
  token: string | null,
  output: Output,
): Promise<number> {
  switch (command.do) {
    case 'send':
      return sendSheet(core, command.values, token, output);
    case 'resume':
      return resumeCampaign(core, command.campaignId, command.values, token, output);
    case 'resolve':
      return resolveCampaign(core, command.campaignId, command.decision, command.values, token, output);
  }
}

// Whoever reads along may leave before the end (`| head`, a closed terminal); that must not cut a call short.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2));
