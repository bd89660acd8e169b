import { z } from 'zod';
import { countryCode } from './draft-fields.ts';
import { englishFormats, formatsSchema } from './formats.ts';
import { limits } from './limits.ts';
import { officialTemplateSchema } from './official-template.ts';
import { amount } from './price.ts';
import { sheetReadingSchema } from './sheet-reading.ts';

export const flowSteps = ['sheet', 'match', 'check', 'write', 'review', 'send'] as const;
export type FlowStep = (typeof flowSteps)[number];

/** What a column is; `full_name` is a name whose first name is a keyword of its own. */
export const columnRoles = ['phone', 'name', 'full_name', 'country', 'keyword', 'leave_out'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The address of a media file: public http(s), or none. Its content is checked elsewhere. */
export const mediaUrl = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(limits.urlCharacters)]);

const countryWords = z
  .record(z.string().max(limits.cellCharacters), z.string().regex(/^[A-Z]{2}$/))
  .refine((words) => Object.keys(words).length <= limits.countryWords)
  .default({});

/** Everything an owner decides before Send; saved at every step, frozen at Send. */
export const draftSchema = z.strictObject({
  step: z.enum(flowSteps),
  listId: z.string().max(64).nullable(),
  columnRoles: z.array(z.enum(columnRoles)).max(limits.sheetColumns),
  /** What the columns were before hidden ones were left out; none where they are in use. */
  rolesWithHidden: z.array(z.enum(columnRoles)).max(limits.sheetColumns).default([]),
  /** How the file was read; null where the list was taken from Lists. */
  reading: sheetReadingSchema.nullable().default(null),
  country: countryCode,
  /**
   * What the cells of the country column mean, by their folded form. Kept here because names of countries come from
   * the JavaScript engine: the plan that is sent must be the plan that was reviewed in another one.
   */
  countryWords,
  /** What the owner says that words mean of which the program knows no country, by their folded form. */
  ownCountryWords: countryWords,
  includeHidden: z.boolean(),
  allowUnconfirmed: z.boolean(),
  /** Whether premium-rate, toll-free and service numbers are sent to as well. */
  allowSpecial: z.boolean().default(false),
  /** Row numbers the owner chose to send to although the number cannot be confirmed or is special. */
  sendAnywayRows: z.array(z.int().positive()).max(limits.sheetRows),
  /** Row numbers the owner chose to keep where several rows have one number; else the first is kept. */
  keptRows: z.array(z.int().positive()).max(limits.sheetRows).default([]),
  /** What imports did to the list since the owner last looked at it here. */
  listChange: z
    .strictObject({ added: z.int().min(0), changed: z.int().min(0), removed: z.int().min(0) })
    .nullable()
    .default(null),
  /** Row numbers the owner unticked in Review. */
  untickedRows: z.array(z.int().positive()).max(limits.sheetRows),
  template: z.string().max(limits.templateCharacters),
  /** The approved template that is sent on WhatsApp Official in place of `template`; null = free text. */
  officialTemplate: officialTemplateSchema.nullable().default(null),
  /** The language in which messages write dates and numbers. */
  formats: formatsSchema.default(englishFormats),
  /** Which comes first in the sheet's dates of digits alone; null while nobody has said. */
  dateOrder: z.enum(['dmy', 'mdy']).nullable().default(null),
  /** The sign before the fraction in the sheet's numbers; null while nobody has said. */
  decimalMark: z.enum(['.', ',']).nullable().default(null),
  /** Whether text messages are written without typographic characters, which make them shorter. */
  plainSms: z.boolean().default(false),
  mediaUrl: z.union([mediaUrl, z.string().max(limits.urlCharacters)]),
  accountId: z.string().max(64),
  channelId: z.int().min(1).max(9999),
  priority: z.union([z.literal(0), z.literal(1)]),
  batchSize: z.int().min(1).max(limits.batchSize),
  /** Calls a minute; 0 = as fast as the gateway answers (loopback gateways only). */
  pacePerMinute: z.int().min(0).max(limits.pacePerMinute),
  /** No faster than the phone sends, on channels where a phone sends. */
  followsPhone: z.boolean().default(false),
  /** The most this campaign may cost by the prices in Settings; null = no limit. */
  budget: amount.nullable().default(null),
});
export type Draft = z.infer<typeof draftSchema>;

/** Id of the built-in practice account; stored as this word, never as an address, because its port changes. */
export const practiceAccountId = 'practice';

export const emptyDraft: Draft = {
  step: 'sheet',
  listId: null,
  columnRoles: [],
  rolesWithHidden: [],
  reading: null,
  country: null,
  countryWords: {},
  ownCountryWords: {},
  includeHidden: false,
  allowUnconfirmed: false,
  allowSpecial: false,
  sendAnywayRows: [],
  keptRows: [],
  listChange: null,
  untickedRows: [],
  template: '',
  officialTemplate: null,
  formats: englishFormats,
  dateOrder: null,
  decimalMark: null,
  plainSms: false,
  mediaUrl: '',
  accountId: practiceAccountId,
  channelId: 1,
  priority: 0,
  batchSize: 100,
  pacePerMinute: 60,
  followsPhone: false,
  budget: null,
};
