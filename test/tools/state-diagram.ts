import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withDiagrams } from './draw-states.ts';

/** Writes the state diagrams into CONTRIBUTING.md: `node test/tools/state-diagram.ts`. */
const path = fileURLToPath(new URL('../../CONTRIBUTING.md', import.meta.url));
writeFileSync(path, withDiagrams(readFileSync(path, 'utf8')));
