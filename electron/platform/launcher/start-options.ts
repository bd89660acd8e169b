import { parseArgs } from 'node:util';
import type { StartShell } from './choose-shell.ts';

/** What the command line of `npm start` asked for. */
export interface StartOptions {
  forced: StartShell | null;
  dataDir: string | null;
}

/** Reads the arguments of `npm start`; null where they make no sense. */
export function startOptions(args: string[]): StartOptions | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { desktop: flag, browser: flag, demo: flag, 'data-dir': { type: 'string' } },
    });
    const shells = (['desktop', 'browser', 'demo'] as const).filter((name) => values[name]);
    return shells.length > 1 ? null : { forced: shells[0] ?? null, dataDir: values['data-dir'] ?? null };
  } catch {
    return null;
  }
}
