import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { AppInfo } from '../shared/contract/app.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createCore } from './core/create-core.ts';
import type { WholeCore } from './core/create-core.ts';
import type { Clock, PracticeGateway } from './core/ports.ts';
import { systemClock } from './platform/clock.ts';
import { acquireExclusive } from './platform/exclusive-lock.ts';
import { openKeychain } from './platform/keychain.ts';
import { createMediaProbe } from './platform/media/media-probe.ts';
import { fileLog } from './platform/log.ts';
import { trustSystemCertificates } from './platform/system-certificates.ts';
import { createTokenVault } from './platform/token-vault.ts';
import { practiceOnDemand } from './practice/on-demand.ts';
import { createPushClient } from './push/client.ts';
import { isLoopbackAddress, isPublicAddress } from './security/public-address.ts';
import { openOrRescueStore } from './store/open-or-rescue.ts';

// Our CSP and the sandbox forbid `new Function`, which zod otherwise tries.
z.config({ jitless: true });

const halfADaySeconds = 12 * 60 * 60;
const moreThanADaySeconds = 25 * 60 * 60;

/** What differs between the shells. */
export interface CompositionOptions {
  dataDir: string;
  shell: AppInfo['shell'];
  /** How long an unreachable gateway is tried before the campaign pauses. */
  waitForNetworkSeconds?: number;
  /** How long a used-up daily allowance is waited for. */
  waitForAllowanceSeconds?: number;
  /** False keeps tokens in memory only, as the terminal does with what it is given. */
  useKeychain?: boolean;
  clock?: Clock;
  /** A practice gateway that is the caller's, as tests need it. */
  practice?: PracticeGateway;
}

/** Puts the core on its real parts; throws what opening the store throws, and DamagedDatabaseError. */
export function createAppCore(options: CompositionOptions): WholeCore {
  const { dataDir, shell, clock = systemClock } = options;
  // Files made from here on are their owner's only.
  process.umask(0o077);
  trustSystemCertificates();
  const lock = { acquire: () => acquireExclusive(join(dataDir, 'sender.lock')) };
  const store = openOrRescueStore(dataDir, () => lock.acquire(), Date.now());
  const log = fileLog(dataDir);
  return createCore(
    {
      info: { version: packageJson.version, shell },
      store,
      vault: createTokenVault(options.useKeychain === false ? null : openKeychain()),
      push: createPushClient({ version: packageJson.version, log }),
      media: createMediaProbe({
        isAllowed: (address, allowsThisComputer) =>
          isPublicAddress(address) || (allowsThisComputer && isLoopbackAddress(address)),
        userAgent: `Sendsheet/${packageJson.version}`,
      }),
      practice: options.practice ?? practiceOnDemand({ clock, folder: join(dataDir, 'practice'), log }),
      lock,
      clock,
      log,
      newId: () => randomUUID(),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      // Not node:timers/promises, for the reason in clock.ts.
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      waitForNetworkSeconds: options.waitForNetworkSeconds ?? halfADaySeconds,
      waitForAllowanceSeconds: options.waitForAllowanceSeconds ?? moreThanADaySeconds,
    },
    // The window's process is one at a time; a terminal beside it would ask twice as often as the server allows.
    { asksReports: shell !== 'terminal' },
  );
}
