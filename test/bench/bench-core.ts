import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createCore } from '../../electron/core/create-core.ts';
import type { WholeCore } from '../../electron/core/create-core.ts';
import type { PushClient } from '../../electron/core/ports.ts';
import { systemClock } from '../../electron/platform/clock.ts';
import { acquireExclusive } from '../../electron/platform/exclusive-lock.ts';
import { fileLog } from '../../electron/platform/log.ts';
import { createTokenVault } from '../../electron/platform/token-vault.ts';
import { createPushClient } from '../../electron/push/client.ts';
import { openStore } from '../../electron/store/index.ts';

/** The real core on a data folder, as the window's process has it; its calls go through `onPush`. */
export function openBenchCore(dataDir: string, onPush: (push: PushClient) => PushClient): WholeCore {
  const log = fileLog(dataDir);
  return createCore(
    {
      info: { version: '0.0.0', shell: 'browser' },
      store: openStore(dataDir),
      vault: createTokenVault(null),
      media: { look: () => Promise.resolve({ kind: 'no_answer', reason: 'offline' }) },
      push: onPush(createPushClient({ log })),
      practice: { baseUrl: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() },
      lock: { acquire: () => acquireExclusive(join(dataDir, 'sender.lock')) },
      clock: systemClock,
      log,
      newId: () => randomUUID(),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      breathe: () => new Promise((resolve) => void setImmediate(resolve)),
      waitForNetworkSeconds: 30,
      waitForAllowanceSeconds: 0,
    },
    { asksReports: false },
  );
}
