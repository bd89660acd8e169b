import { common } from './common.ts';
import { errors } from './errors.ts';
import { launcher } from './launcher.ts';
import { shell } from './shell.ts';
import * as states from './states.ts';
import { units } from './units.ts';

export const en = { common, errors, launcher, shell, ...states, units } as const;
