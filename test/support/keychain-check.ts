import { openKeychain } from '../../electron/platform/keychain.ts';
import { createTokenVault } from '../../electron/platform/token-vault.ts';

/** Run inside a session that has a keychain, by the keychain test: says what a vault does there, as one JSON line. */
const [secret = ''] = process.argv.slice(2);
const first = createTokenVault(openKeychain());
const works = await first.keychainWorks();
const kept = await first.set('account-1', secret);
// A second vault stands for the next start of the program.
const second = createTokenVault(openKeychain());
const read = await second.get('account-1');
const protection = await second.protection('account-1');
await second.clear('account-1');
const afterClear = await createTokenVault(openKeychain()).get('account-1');
process.stdout.write(JSON.stringify({ works, kept, isRead: read === secret, protection, afterClear }));
