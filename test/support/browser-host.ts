import { launchApp } from './launch-app.ts';
import { plainPage } from './plain-page.ts';
import { stubCore } from './stub-core.ts';

// A browser shell in a process of its own, so that tests can kill it and see what is left.
const shell = await launchApp({ core: stubCore(), rendererDir: await plainPage() });
process.stdout.write('open\n');
// Told to, it closes the page as a person closes the window.
process.stdin.once('data', () => void shell.page.close());
await shell.closed;
process.exit(0);
