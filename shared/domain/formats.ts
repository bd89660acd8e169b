import { z } from 'zod';

const word = z.string().max(60);
const sign = z.string().max(3);

/**
 * How dates and numbers are written in one language. It is kept in the draft, because such words come from the
 * JavaScript engine: the plan that is sent must be the plan that was reviewed in another one.
 */
export const formatsSchema = z.strictObject({
  /** BCP 47 tag, e.g. "en-IN". */
  locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
  /** The ten digits from 0 on. */
  digits: z.array(sign.min(1)).length(10),
  decimal: sign,
  group: sign,
  /** Digits in each group but the last, which has three: 2 where lakhs are counted. */
  groupSize: z.union([z.literal(2), z.literal(3)]),
  /** Digits a number needs in front of its first group sign. */
  leastBeforeGroup: z.union([z.literal(1), z.literal(2)]),
  months: z.array(word).length(12),
  /** From Sunday on. */
  weekdays: z.array(word).length(7),
  /** Patterns of `d dd M MM MMMM y EEEE` and of text between apostrophes; an apostrophe itself is two of them. */
  short: word,
  medium: word,
  long: word,
});
export type Formats = z.infer<typeof formatsSchema>;

/** English, for drafts that name no other language. */
export const englishFormats: Formats = {
  locale: 'en-GB',
  digits: Array.from('0123456789'),
  decimal: '.',
  group: ',',
  groupSize: 3,
  leastBeforeGroup: 1,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  short: "dd'/'MM'/'y",
  medium: "d' 'MMMM' 'y",
  long: "EEEE', 'd' 'MMMM' 'y",
};
