import { argv } from 'node:process';

/** Runs one bench by its name: `npm run bench -- send`. */
const [bench = '', ...rest] = argv.slice(2);
const benches: Record<string, () => Promise<{ bench(args: readonly string[]): Promise<void> }>> = {
  check: () => import('./check.ts'),
  compose: () => import('./compose.ts'),
  guards: () => import('./guards.ts'),
  import: () => import('./import.ts'),
  send: () => import('./send.ts'),
};
const load = benches[bench];
if (load) await (await load()).bench(rest);
else {
  console.error(`Use: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
}
