import { writeFileSync } from 'node:fs';
import { makeSample } from './sample-sheet.ts';

writeFileSync(new URL('sample-contacts.xlsx', import.meta.url), makeSample());
