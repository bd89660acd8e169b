import type { AppInfo } from '../../shared/contract/app.ts';
import type { Clock, Log, MediaProbe, PracticeGateway, PushClient, SenderLock, TokenVault } from './ports.ts';
import type { Store } from './ports-store.ts';
import type { CoreEvent } from './core.ts';

/** Everything a use case may reach; composed once by each shell. */
export interface Deps {
  info: Omit<AppInfo, 'keychain'>;
  store: Store;
  vault: TokenVault;
  push: PushClient;
  media: MediaProbe;
  practice: PracticeGateway;
  lock: SenderLock;
  clock: Clock;
  log: Log;
  emit: (event: CoreEvent) => void;
  newId: () => string;
  sha256: (text: string) => string;
  /** Lets other work of the process run between two slices of long work. */
  breathe: () => Promise<void>;
  /** How long an unreachable gateway is tried before a campaign is paused, in seconds. */
  waitForNetworkSeconds: number;
  /** How long a campaign waits by itself for its daily allowance before it is paused, in seconds. */
  waitForAllowanceSeconds: number;
}
