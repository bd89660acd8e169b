import type { TokenVault } from '../core/ports.ts';
import type { Keychain } from './keychain.ts';

/** Tokens in the OS keychain; where it does not work, in this process's memory until it ends; never in a file. */
export function createTokenVault(keychain: Keychain | null): TokenVault {
  const session = new Map<string, string>();
  const chain = async (): Promise<Keychain | null> =>
    keychain && (await keychain.works()) ? keychain : null;
  return {
    async keychainWorks() {
      return (await chain()) !== null;
    },
    async set(accountId, token) {
      const opened = await chain();
      if (!opened) {
        session.set(accountId, token);
        return 'session';
      }
      await opened.set(accountId, token);
      session.delete(accountId);
      return 'keychain';
    },
    async get(accountId) {
      return session.get(accountId) ?? (await (await chain())?.get(accountId)) ?? null;
    },
    async clear(accountId) {
      session.delete(accountId);
      await (await chain())?.remove(accountId);
    },
    async protection(accountId) {
      if (session.has(accountId)) return 'session';
      return (await (await chain())?.get(accountId)) ? 'keychain' : 'none';
    },
  };
}
