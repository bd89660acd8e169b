import { foldKeyword } from './fold.ts';

/** What of a message is written once and used again. */
export interface MessageTemplate {
  name: string;
  text: string;
  /** BCP 47 tag of the language in which the text writes dates and numbers; '' leaves the campaign's. */
  locale: string;
  /** '' = none. */
  mediaUrl: string;
}

/** A template an owner keeps. */
export interface SavedTemplate extends MessageTemplate {
  id: string;
  updatedAtMs: number;
}

/** The message of a campaign that was sent or begun, to start from. */
export interface PastMessage extends MessageTemplate {
  campaignId: string;
  sentAtMs: number;
}

/** The templates that have all the words of a search in their name or text. */
export function searchTemplates<T extends MessageTemplate>(templates: readonly T[], search: string): T[] {
  const words = foldKeyword(search).split(/\s+/).filter(Boolean);
  return templates.filter(({ name, text }) => {
    const folded = foldKeyword(`${name} ${text}`);
    return words.every((word) => folded.includes(word));
  });
}

/** The template of that name, however it is capitalised; undefined where the name is free. */
export function templateNamed<T extends MessageTemplate>(
  templates: readonly T[],
  name: string,
): T | undefined {
  return templates.find((template) => foldKeyword(template.name) === foldKeyword(name));
}

/** A name nobody has yet: the wanted one, else with the first free number from 2 on. */
export function freeName(
  templates: readonly MessageTemplate[],
  wanted: string,
  mostCharacters: number,
): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, mostCharacters - end.length) + end;
    if (!templateNamed(templates, name)) return name;
  }
}
