import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import electronPackage from 'electron/package.json' with { type: 'json' };

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
// As Electron comes: version 1, nine fuses, each on ("1") or off ("0").
const fusesAsShipped = '101100111';

/** Makes a folder that electron-builder takes for an Electron of Linux: real in shape, with nothing in it that runs. */
export async function standInElectron(folder: string): Promise<void> {
  const program = Buffer.concat([
    Buffer.from('\x7fELF stand-in '),
    Buffer.from(sentinel),
    Buffer.from([1, fusesAsShipped.length]),
    Buffer.from(fusesAsShipped),
    Buffer.alloc(64),
  ]);
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await mkdir(path.join(folder, 'resources'));
  await writeFile(path.join(folder, 'electron'), program, { mode: 0o755 });
  for (const [name, text] of [
    ['version', electronPackage.version],
    ['LICENSE', 'MIT'],
    ['LICENSES.chromium.html', '<p>licences</p>'],
    ['locales/en-US.pak', 'pak'],
  ] as const) {
    await writeFile(path.join(folder, name), text);
  }
}
