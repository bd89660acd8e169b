import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestBrowser } from './test-browser.ts';

const run = promisify(execFile);
const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/sendsheet', import.meta.url));

/** The Chromium inside @sparticuz/chromium, unpacked once per version; null where it cannot run. */
export async function packedChromium(): Promise<TestBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.join(cacheDir, `chromium-${await version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'sendsheet-fonts.conf'),
    },
  };
}

async function version(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** Unpacks beside and then renames, so that a test run beside this one, or one cut short, does no harm. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
  await run(process.execPath, [script], { env: { ...process.env, TMPDIR: beside } });
  await writeFile(path.join(beside, 'sendsheet-fonts.conf'), fontsConfig(folder));
  await rename(beside, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(beside, { recursive: true });
  });
}

/** The fonts of the system and, before them, the one that is packed: pictures look alike on every machine. */
function fontsConfig(folder: string): string {
  const packed = ['sans', 'sans-serif', 'system-ui', 'Arial', 'Helvetica', 'Segoe UI']
    .map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test>` +
        '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>',
    )
    .join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}/fonts</dir>
<cachedir>${folder}/fonts-cache</cachedir>
${packed}
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
