import { type Formats, englishFormats } from './formats.ts';

const dayMs = 86_400_000;

/** The language an owner's messages most likely speak: their own, as it is written in their country. */
export function localeOf(language: string, country: string | null): string {
  const locale = country === null ? language : `${language}-${country}`;
  const isOwn = new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale;
  // Where nobody has settled how a country writes this language, its day comes before its month as nearly everywhere.
  return isOwn && locale !== 'en' ? locale : language === 'en' ? englishFormats.locale : language;
}

/** How dates and numbers are written in a language, as this JavaScript engine knows it; English for one it does not know. */
export function formatsOf(locale: string): Formats {
  if (!isKnown(locale)) return englishFormats;
  const numbers = numberSigns(locale);
  const months = Array.from({ length: 12 }, (_, month) => {
    return partOf(parts(locale, styles.medium, Date.UTC(2026, month, 22)), 'month');
  });
  return {
    locale,
    ...numbers,
    months,
    // 4 January 2026 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => {
      return partOf(parts(locale, styles.long, Date.UTC(2026, 0, 4) + day * dayMs), 'weekday');
    }),
    short: pattern(parts(locale, styles.short, sampleMs)),
    medium: pattern(parts(locale, styles.medium, sampleMs)),
    long: pattern(parts(locale, styles.long, sampleMs)),
  };
}

/** Day and month of one digit, so that a zero in front of them shows. */
const sampleMs = Date.UTC(2026, 2, 6);

const styles = {
  short: { day: 'numeric', month: 'numeric', year: 'numeric' },
  medium: { dateStyle: 'long' },
  long: { dateStyle: 'full' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

type Parts = Intl.DateTimeFormatPart[];

function parts(locale: string, style: Intl.DateTimeFormatOptions, timeMs: number): Parts {
  const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  return format.formatToParts(timeMs).map(({ type, value }) => ({ type, value: plainSpaces(value) }));
}

function partOf(all: Parts, type: Intl.DateTimeFormatPartTypes): string {
  return all.find((part) => part.type === type)?.value ?? '';
}

/** A date taken apart, as a pattern in which every piece of text stands between apostrophes. */
function pattern(all: Parts): string {
  let written = '';
  let text = '';
  const endText = (): void => {
    if (text !== '') written += `'${text.replaceAll("'", "''")}'`;
    text = '';
  };
  for (const { type, value } of all) {
    const token = tokenOf(type, value);
    if (token === null) {
      text += value;
      continue;
    }
    endText();
    written += token;
  }
  endText();
  return written;
}

function tokenOf(type: string, value: string): string | null {
  // Two units that are digits of whatever script are a number with a zero in front.
  const isPadded = /^\p{Nd}{2}$/u.test(value);
  if (type === 'day') return isPadded ? 'dd' : 'd';
  if (type === 'month') return /^\p{Nd}+$/u.test(value) ? (isPadded ? 'MM' : 'M') : 'MMMM';
  if (type === 'year') return 'y';
  return type === 'weekday' ? 'EEEE' : null;
}

type NumberSigns = Pick<Formats, 'digits' | 'decimal' | 'group' | 'groupSize' | 'leastBeforeGroup'>;

function numberSigns(locale: string): NumberSigns {
  const format = new Intl.NumberFormat(locale, { useGrouping: true });
  const large = format.formatToParts(123_456_789.5);
  const sign = (type: Intl.NumberFormatPartTypes): string => {
    return plainSpaces(large.find((part) => part.type === type)?.value ?? '');
  };
  const whole = large.filter(({ type }) => type === 'integer').map(({ value }) => Array.from(value).length);
  const auto = new Intl.NumberFormat(locale).formatToParts(1234);
  return {
    digits: Array.from({ length: 10 }, (_, digit) => format.format(digit)),
    decimal: sign('decimal') || '.',
    group: sign('group'),
    groupSize: whole.at(-2) === 2 ? 2 : 3,
    leastBeforeGroup: auto.some(({ type }) => type === 'group') ? 1 : 2,
  };
}

/** Spaces that do not break cost half the room of a text message, and nobody sees them. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
}
