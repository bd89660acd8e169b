import { z } from 'zod';
import { doNotContactSources, type DoNotContactEntry } from '../domain/do-not-contact.ts';
import { limits } from '../domain/limits.ts';
import { call } from './call.ts';

const number = z.string().regex(/^[1-9]\d{6,14}$/);
const numbers = z.array(number).max(limits.rowsPerChunk);

export const doNotContactCalls = {
  'doNotContact.list': call(z.strictObject({})).returns<string[]>(),
  /** The next entries after a number ('' = from the start), by number. */
  'doNotContact.entries': call(
    z.strictObject({
      afterNumber: z.union([z.literal(''), number]),
      limit: z.int().min(1).max(limits.rowsPerChunk),
    }),
  ).returns<DoNotContactEntry[]>(),
  /** Those of the numbers that are on the list. */
  'doNotContact.find': call(z.strictObject({ numbers })).returns<string[]>(),
  /** Answers how many were not there yet; those that were keep their source and time. */
  'doNotContact.add': call(
    z.strictObject({
      numbers,
      source: z.enum(doNotContactSources),
      /** The file or the campaign they come from. */
      sourceName: z.string().max(260).default(''),
    }),
  ).returns<{ added: number }>(),
  'doNotContact.remove': call(z.strictObject({ number: z.string().max(15) })).returns<null>(),
};
