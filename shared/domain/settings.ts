import { z } from 'zod';
import { countryCode } from './draft-fields.ts';
import { limits } from './limits.ts';
import { amount, priceSchema } from './price.ts';

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
  /** From how many people on the count is typed before a real campaign; null = only before the first. */
  confirmFrom: z.int().min(1).max(limits.sheetRows).nullable(),
  /** How many days back Review looks for people who had a message; null = not at all. */
  recentDays: z.int().min(1).max(limits.recentDays).nullable(),
  /** The owner's own numbers, for tests. */
  testNumbers: z.array(z.string().regex(/^[1-9]\d{6,14}$/)).max(limits.testNumbers),
  /** What messages cost, by channel and country. */
  prices: z.array(priceSchema).max(limits.prices),
  /** The most a new campaign may cost; null = no limit. */
  budget: amount.nullable(),
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
  confirmFrom: null,
  recentDays: 7,
  testNumbers: [],
  prices: [],
  budget: null,
};
