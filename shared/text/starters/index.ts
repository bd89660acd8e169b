import type { MessageTemplate } from '../../domain/saved-template.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { pt } from './pt.ts';

const kinds = ['payment', 'appointment', 'ready', 'offer', 'thanks', 'closed'] as const;

/** Six messages to start from, in one language; `{{name}}` stands for the Name column whatever it is called. */
export type Starters = Record<(typeof kinds)[number], Pick<MessageTemplate, 'name' | 'text'>>;

const byLanguage = { en, hi, es, pt, id, ar } satisfies Record<string, Starters>;
export type StarterLanguage = keyof typeof byLanguage;

/** The languages that have starters, as the first part of a BCP 47 tag. */
export const starterLanguages = Object.keys(byLanguage) as StarterLanguage[];

/** The starters of a language. */
export function startersIn(language: StarterLanguage): MessageTemplate[] {
  return kinds.map((kind) => ({ ...byLanguage[language][kind], locale: language, mediaUrl: '' }));
}

/** The language of starters that is closest to a BCP 47 tag; English where none is. */
export function starterLanguageOf(locale: string): StarterLanguage {
  return (
    starterLanguages.find((language) => locale === language || locale.startsWith(`${language}-`)) ?? 'en'
  );
}
