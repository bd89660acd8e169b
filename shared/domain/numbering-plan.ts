import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** What a number is, in libphonenumber's words. */
export type PhoneType = Exclude<NumberType, undefined>;

/** How the numbers of one type are made: their lengths without country code, and their digits. */
interface TypeRule {
  type: PhoneType;
  lengths: readonly number[];
  pattern: RegExp;
}

/** A country's numbering plan as libphonenumber knows it, ready for use. */
export interface NumberingPlan {
  country: CountryCode;
  callingCode: string;
  /** All countries with this calling code, the main one first. */
  siblings: readonly CountryCode[];
  /** What is dialled before a foreign number. */
  internationalPrefix: RegExp;
  national: RegExp;
  lengths: readonly number[];
  /** What may stand before a national number at home. */
  nationalPrefix: RegExp | null;
  /** Tells the numbers of a country from those of its siblings. */
  leadingDigits: RegExp | null;
  /** Fixed lines first, then in the order in which libphonenumber asks. */
  types: readonly TypeRule[];
  /** Whether every fixed line may be a mobile as well. */
  hasOnePattern: boolean;
}

/** A plan as libphonenumber keeps it (its metadata, version 4), as far as it is used here; 0 stands for nothing. */
type RawPlan = readonly [
  callingCode: string,
  internationalPrefix: string,
  national: string,
  lengths: number[],
  formats: unknown,
  nationalPrefix: string | 0 | undefined,
  formattingRule: unknown,
  nationalPrefixForParsing: string | 0 | undefined,
  transformRule: unknown,
  isPrefixOptional: unknown,
  leadingDigits: string | 0 | undefined,
  types: (readonly [pattern: string, lengths?: number[]] | 0)[],
];

/** Places of the types within a plan, in the order in which libphonenumber asks. */
const typePlaces: readonly (readonly [PhoneType, number])[] = [
  ['FIXED_LINE', 0],
  ['MOBILE', 1],
  ['PREMIUM_RATE', 3],
  ['TOLL_FREE', 2],
  ['SHARED_COST', 9],
  ['VOIP', 8],
  ['PERSONAL_NUMBER', 4],
  ['PAGER', 7],
  ['UAN', 6],
  ['VOICEMAIL', 5],
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const start = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);

const plans = new Map<string, NumberingPlan>();
const mainPlans = new Map<string, NumberingPlan | null>();

/** The numbering plan of a country; made when it is first asked for, because most sheets need one. */
export function planOf(country: CountryCode): NumberingPlan {
  const known = plans.get(country);
  if (known) return known;
  const plan = readPlan(country);
  plans.set(country, plan);
  return plan;
}

/** The plan of a calling code's main country; null for a code that is no country's, undefined for none at all. */
export function planOfCallingCode(code: string): NumberingPlan | null | undefined {
  const known = mainPlans.get(code);
  if (known !== undefined) return known;
  const [main] = metadata.country_calling_codes[code] ?? [];
  if (main === undefined && !Object.hasOwn(metadata.nonGeographic, code)) return undefined;
  const plan = main === undefined ? null : planOf(main);
  mainPlans.set(code, plan);
  return plan;
}

function readPlan(country: CountryCode): NumberingPlan {
  const raw = metadata.countries[country] as unknown as RawPlan;
  const [callingCode, internationalPrefix, national, lengths, , nationalPrefix, , forParsing] = raw;
  const [leadingDigits, rawTypes] = [raw[10], raw[11]];
  const prefix = forParsing || nationalPrefix;
  const types = typePlaces.flatMap(([type, place]): TypeRule[] => {
    const [pattern, own] = rawTypes[place] || [''];
    return pattern === '' ? [] : [{ type, lengths: own ?? lengths, pattern: whole(pattern) }];
  });
  return {
    country,
    callingCode,
    siblings: metadata.country_calling_codes[callingCode] ?? [country],
    internationalPrefix: start(internationalPrefix),
    national: whole(national),
    lengths,
    nationalPrefix: prefix ? start(prefix) : null,
    leadingDigits: leadingDigits ? start(leadingDigits) : null,
    types,
    // Where mobile numbers are made as fixed lines are, libphonenumber leaves their pattern out.
    hasOnePattern: !rawTypes[1] || rawTypes[1][0] === '',
  };
}

/** What a number without country code is in a plan; null where the plan has no such number. */
export function typeIn(plan: NumberingPlan, number: string): PhoneType | null {
  if (!plan.national.test(number)) return null;
  for (const rule of plan.types) {
    if (!fits(rule, number)) continue;
    if (rule.type !== 'FIXED_LINE') return rule.type;
    const mobile = plan.types.find(({ type }) => type === 'MOBILE');
    const isEither = plan.hasOnePattern || (mobile !== undefined && fits(mobile, number));
    return isEither ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
  }
  return null;
}

function fits({ lengths, pattern }: TypeRule, number: string): boolean {
  return lengths.includes(number.length) && pattern.test(number);
}
