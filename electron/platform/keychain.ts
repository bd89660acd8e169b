import { AsyncEntry } from '@napi-rs/keyring';
import { ExpectedError } from '../../shared/contract/errors.ts';

const service = 'Sendsheet';
const timeoutMs = 60_000;

/** The OS keychain: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux. */
export interface Keychain {
  /** Whether it keeps what it is given, found out by writing, reading and deleting a dummy. */
  works(): Promise<boolean>;
  set(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | null>;
  remove(name: string): Promise<void>;
}

/** Opens the keychain; its calls throw `keychain_slow` where it does not answer within 60 s. */
export function openKeychain(): Keychain {
  // Unpinned, the library silently falls back to a store that a reboot empties.
  const entry = (name: string): AsyncEntry =>
    new AsyncEntry(service, name, { linux: { store: 'secret-service' } });
  let probed: Promise<boolean> | null = null;
  return {
    works() {
      probed ??= probe(() => entry(`probe-${process.pid}`));
      return probed;
    },
    set: (name, secret) => bounded((signal) => entry(name).setPassword(secret, signal)),
    get: (name) => bounded((signal) => entry(name).getPassword(signal)),
    remove: async (name) => void (await bounded((signal) => entry(name).deleteCredential(signal))),
  };
}

async function probe(makeEntry: () => AsyncEntry): Promise<boolean> {
  try {
    // Where no keychain runs at all, already making the entry throws.
    const entry = makeEntry();
    return await bounded(async (signal) => {
      await entry.setPassword('probe', signal);
      const isKept = (await entry.getPassword(signal)) === 'probe';
      await entry.deleteCredential(signal);
      return isKept;
    });
  } catch {
    return false;
  }
}

async function bounded<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ExpectedError('keychain_slow')), { once: true });
  });
  return Promise.race([work(signal), late]);
}
