import { z } from 'zod';
import { isOfficial } from './channels.ts';
import type { Draft } from './draft.ts';
import { isBlank } from './fold.ts';

/** Meta's own limits: words of a body, and places in it. */
const bodyCharacters = 1_024;
const mostPlaces = 50;

/** A message that Meta approved, sent by its id with a value in each of its places (push-api section 2). */
export const officialTemplateSchema = z.strictObject({
  templateId: z.string().max(512),
  /** As Meta writes it, e.g. "en_US". */
  language: z.string().max(20),
  /** The approved words; a place is `{{1}}` or `{{order_no}}`. */
  body: z.string().max(bodyCharacters),
  /** What stands in the places, in their order: text with keywords. */
  values: z.array(z.string().max(bodyCharacters)).max(mostPlaces),
});
export type OfficialTemplate = z.infer<typeof officialTemplateSchema>;

export const emptyOfficialTemplate: OfficialTemplate = {
  templateId: '',
  language: 'en',
  body: '',
  values: [],
};

/** The most words an approved body has, for fields. */
export const officialLimits = { bodyCharacters, idCharacters: 512, languageCharacters: 20 } as const;

const place = /\{\{\s*(\w+)\s*\}\}/g;

/** The places of a body, each once: numbered ones by number, named ones as they come. */
export function placesOf(body: string): string[] {
  const names = [...new Set([...body.matchAll(place)].map(([, name = '']) => name))];
  const isNumbered = names.every((name) => /^\d+$/.test(name));
  return (isNumbered ? names.sort((a, b) => Number(a) - Number(b)) : names).slice(0, mostPlaces);
}

/** The message that people get, as a template with keywords: what stands in each place is written there. */
export function officialText({ body, values }: OfficialTemplate): string {
  const places = placesOf(body);
  return body.replace(place, (_, name: string) => values[places.indexOf(name)] ?? '');
}

/** The one thing that keeps an approved template from being sent; null where it is whole. */
export type OfficialProblem = 'no_id' | 'no_language' | 'no_body' | 'gap' | 'no_value' | 'line';

export function officialProblem(template: OfficialTemplate): { code: OfficialProblem; place: string } | null {
  const { templateId, language, body, values } = template;
  const places = placesOf(body);
  const problem = (code: OfficialProblem, at = ''): { code: OfficialProblem; place: string } => ({
    code,
    place: at,
  });
  if (isBlank(templateId)) return problem('no_id');
  if (!/^[a-z]{2,3}(_[A-Za-z]{2,8})?$/.test(language)) return problem('no_language');
  if (isBlank(body)) return problem('no_body');
  const isNumbered = places.every((name) => /^\d+$/.test(name));
  const gap = isNumbered ? places.findIndex((name, index) => Number(name) !== index + 1) : -1;
  if (gap !== -1) return problem('gap', String(gap + 1));
  for (const [index, name] of places.entries()) {
    const value = values[index] ?? '';
    if (isBlank(value)) return problem('no_value', name);
    if (breaksOneLine(value)) return problem('line', name);
  }
  return null;
}

/** Whether a value has what Meta refuses in a place: a new line, a tab, or more than four spaces in a row. */
export function breaksOneLine(value: string): boolean {
  return /[\n\r\t]| {5}/.test(value);
}

/** The approved template a draft is sent with; null where it is sent as free text. */
export function officialOf({
  channelId,
  officialTemplate,
}: Pick<Draft, 'channelId' | 'officialTemplate'>): OfficialTemplate | null {
  return isOfficial(channelId) ? officialTemplate : null;
}

/** The text of a draft's message with its keywords, whether approved or free. */
export function messageTemplate(draft: Pick<Draft, 'channelId' | 'officialTemplate' | 'template'>): string {
  const official = officialOf(draft);
  return official ? officialText(official) : draft.template;
}
