import { isSms, maxCharacters } from './channels.ts';
import { type CheckedContact, type ContactRules, createContactChecker } from './check.ts';
import type { ColumnRole, Draft } from './draft.ts';
import type { Wording } from './filters.ts';
import { messageTemplate, officialOf } from './official-template.ts';
import { nameColumnOf } from './name-column.ts';
import { type Unreadable, compileTemplate } from './render.ts';
import type { SheetRow } from './sheet-row.ts';
import type { LeftOutReason } from './states.ts';

export { createPlanDigest } from './plan-digest.ts';

/** One row of the sheet in a plan: sent to (number and text, no reason) or left out (a reason, no text). */
export interface PlannedPerson {
  rowNumber: number;
  /** Digits with country code; also set for people left out whose number is known. */
  number: string | null;
  /** Country of the number; null where it is not known. */
  country: string | null;
  name: string;
  text: string | null;
  leftOutReason: LeftOutReason | null;
  /** Keywords without a usable value joined with ", ", a {@link PhoneProblem}, or the row number a duplicate repeats. */
  detail: string | null;
  /** For `missing_keyword`: the value that is not the date or number it has to be, if one is. */
  unreadable: Unreadable | null;
  /** Whether the text is longer than the channel takes; a plan with such a person must not be sent. */
  isTooLong: boolean;
}

/** Everything a plan is made of beside the rows; headers and roles in column order. */
export interface PlanInput {
  rules: ContactRules;
  headers: readonly string[];
  roles: readonly ColumnRole[];
  /** A template that `checkTemplate` found clean. */
  template: string;
  wording: Wording;
  channelId: number;
  untickedRows: ReadonlySet<number>;
}

/** Plans a sheet's rows, each once and in order: one person a row, no number planned twice; throws an Error for a template with problems. */
export function createPlanner(input: PlanInput): (row: SheetRow) => PlannedPerson {
  const check = createContactChecker(input.rules);
  const finish = createFinisher(input);
  return (row) => finish(check(row), row.cells);
}

/** Makes the person of a plan out of a row that was checked already; throws an Error for a template with problems. */
export function createFinisher(
  input: Omit<PlanInput, 'rules'>,
): (contact: CheckedContact, cells: readonly string[]) => PlannedPerson {
  const { headers, roles, template, wording, channelId, untickedRows } = input;
  const render = compileTemplate(template, headers, roles, wording);
  const longest = maxCharacters(channelId);
  return (contact, cells) => {
    const { rowNumber, number, country, name } = contact;
    const leaveOut = (
      leftOutReason: LeftOutReason,
      detail: string | null,
      unreadable: Unreadable | null = null,
    ): PlannedPerson => {
      return {
        rowNumber,
        number,
        country,
        name,
        text: null,
        leftOutReason,
        detail,
        unreadable,
        isTooLong: false,
      };
    };
    const refusal = refusalOf(contact);
    if (refusal) return leaveOut(refusal.reason, refusal.detail);
    if (untickedRows.has(rowNumber)) return leaveOut('unticked', null);
    const message = render(cells, contact.plain);
    if (!message.ok) {
      const { missing, unreadable } = message;
      return leaveOut('missing_keyword', wantingWords(missing, unreadable), unreadable);
    }
    const { text } = message;
    return {
      rowNumber,
      number,
      country,
      name,
      text,
      leftOutReason: null,
      detail: null,
      unreadable: null,
      isTooLong: text.length > longest,
    };
  };
}

/** The keywords a row has no usable value for, a value that cannot be read behind its keyword. */
function wantingWords(missing: readonly string[], unreadable: Unreadable | null): string {
  if (unreadable === null) return missing.join(', ');
  return [...missing, `${unreadable.keyword} (“${unreadable.value}”)`].join(', ');
}

/** The part of a plan that a draft holds, for the headers of its list. */
export function draftMessages(draft: Draft, headers: readonly string[]): Omit<PlanInput, 'rules'> {
  return {
    headers,
    roles: draft.columnRoles,
    template: messageTemplate(draft),
    wording: draftWording(draft),
    channelId: draft.channelId,
    untickedRows: new Set(draft.untickedRows),
  };
}

/** How a draft writes its values; typographic characters cost room in text messages only. */
export function draftWording({
  formats,
  dateOrder,
  decimalMark,
  plainSms,
  channelId,
  officialTemplate,
}: Pick<
  Draft,
  'formats' | 'dateOrder' | 'decimalMark' | 'plainSms' | 'channelId' | 'officialTemplate'
>): Wording {
  return {
    formats,
    dateOrder,
    decimalMark,
    isPlain: plainSms && isSms(channelId),
    isOneLine: officialOf({ channelId, officialTemplate }) !== null,
  };
}

/** The first planned person whose text is too long for the channel; null if the plan may be sent. */
export function findTooLong(people: Iterable<PlannedPerson>): PlannedPerson | null {
  for (const person of people) if (person.isTooLong) return person;
  return null;
}

/** A draft's rules for its rows; null while no phone column is chosen. */
export function draftRules(draft: Draft, doNotContact: ReadonlySet<string>): ContactRules | null {
  const phoneColumn = draft.columnRoles.indexOf('phone');
  if (phoneColumn === -1) return null;
  return {
    phoneColumn,
    nameColumn: found(nameColumnOf(draft.columnRoles)),
    country: draft.country,
    countryColumn: found(draft.columnRoles.indexOf('country')),
    countryWords: new Map(Object.entries(draft.countryWords)),
    includeHidden: draft.includeHidden,
    allowUnconfirmed: draft.allowUnconfirmed,
    allowSpecial: draft.allowSpecial,
    sendAnywayRows: new Set(draft.sendAnywayRows),
    doNotContact,
  };
}

function found(column: number): number | null {
  return column === -1 ? null : column;
}

/** Why a checked row cannot be sent to; null for a ready one. */
function refusalOf({
  state,
  problem,
  duplicateOf,
}: CheckedContact): { reason: LeftOutReason; detail: string | null } | null {
  switch (state) {
    case 'ready':
      return null;
    case 'empty':
      return { reason: 'empty_row', detail: null };
    case 'hidden':
      return { reason: 'hidden', detail: null };
    case 'do_not_contact':
      return { reason: 'do_not_contact', detail: null };
    case 'duplicate':
      return { reason: 'duplicate', detail: String(duplicateOf) };
    case 'fix':
      return { reason: problem === 'unconfirmed' ? 'unconfirmed_number' : 'invalid_number', detail: problem };
    default:
      return state satisfies never;
  }
}
