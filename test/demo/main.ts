import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAppCore } from '../../electron/compose.ts';
import { launchApp } from '../support/launch-app.ts';
import { mainJob } from './main-job.ts';

/** The whole main job on the sample sheet, headless, against the practice gateway; pictures go to out/demo/ or the folder named. */
const pictures = process.argv[2] ?? fileURLToPath(new URL('../../out/demo', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'sendsheet-demo-'));
mkdirSync(pictures, { recursive: true });
const core = createAppCore({ dataDir, shell: 'browser', useKeychain: false });
const shell = await launchApp({ core });
try {
  await mainJob(shell.page, pictures, (line) => void process.stdout.write(`${line}\n`));
} finally {
  await shell.close();
  await core.close();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
