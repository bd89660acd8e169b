import { z } from 'zod';
import { mediaUrl } from '../domain/draft.ts';
import { formatsSchema } from '../domain/formats.ts';
import { limits } from '../domain/limits.ts';
import type { PastMessage, SavedTemplate } from '../domain/saved-template.ts';
import { call } from './call.ts';
import { id, ownName } from './fields.ts';

export const templateCalls = {
  /** Every saved template, by name. */
  'templates.list': call(z.strictObject({})).returns<SavedTemplate[]>(),
  /** Saves a new template (`templateId` null) or changes one; a name that another one has is refused with `name_taken`. */
  'templates.save': call(
    z.strictObject({
      templateId: id.nullable(),
      name: ownName,
      text: z
        .string()
        .max(limits.templateCharacters)
        .refine((text) => text.trim() !== ''),
      locale: z.union([z.literal(''), formatsSchema.shape.locale]),
      mediaUrl,
    }),
  ).returns<SavedTemplate>(),
  'templates.remove': call(z.strictObject({ templateId: id })).returns<null>(),
  /** The messages of past campaigns, each text once, the newest first. */
  'templates.past': call(z.strictObject({})).returns<PastMessage[]>(),
};
