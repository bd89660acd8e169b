import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { MediaVerdict } from '../domain/media-verdict.ts';
import { call } from './call.ts';

export const mediaCalls = {
  /** Looks at a media address from main, without loading the file; addresses on this computer are for practice only. */
  'media.check': call(
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }).max(limits.urlCharacters),
      accountId: z.string().max(64),
    }),
  ).returns<MediaVerdict>(),
};
