import { z } from 'zod';
import { countryCode } from './draft.ts';
import { limits } from './limits.ts';

export const settingsSchema = z.strictObject({
  country: countryCode,
  language: z.enum(['en']),
  colorScheme: z.enum(['auto', 'light', 'dark']),
  /** While on, every new campaign goes to the practice gateway. */
  practiceMode: z.boolean(),
  /** Account of new campaigns when practice mode is off. */
  accountId: z.string().max(64).nullable(),
  channelId: z.int().min(1).max(9999),
  batchSize: z.int().min(1).max(limits.batchSize),
  pacePerMinute: z.int().min(1).max(limits.pacePerMinute),
  welcomed: z.boolean(),
  /** Whether the plain warning before the first WhatsApp Personal bulk send was read. */
  bulkWarningRead: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  country: null,
  language: 'en',
  colorScheme: 'auto',
  practiceMode: true,
  accountId: null,
  channelId: 1,
  batchSize: 100,
  pacePerMinute: 60,
  welcomed: false,
  bulkWarningRead: false,
};
