import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fuses, readFuses } from '../../electron/security/fuses.ts';

// Run by CI on what electron-builder made of the real Electron: node test/support/check-fuses.ts PROGRAM…
const programs = process.argv.slice(2).filter((file) => existsSync(file));
if (programs.length === 0) throw new Error('No packed program was named.');
for (const program of programs) {
  const found = readFuses(readFileSync(program));
  if (!isDeepStrictEqual(found, { ...fuses })) {
    throw new Error(`The fuses of ${program} are not as they must be: ${JSON.stringify(found)}`);
  }
}
