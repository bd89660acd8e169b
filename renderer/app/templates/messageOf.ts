import type { Draft } from '../../../shared/domain/draft.ts';
import { formatsOf } from '../../../shared/domain/formats-of.ts';
import type { MessageTemplate } from '../../../shared/domain/saved-template.ts';

/** What a draft takes over from a template beside its text; a picture only where the template has one. */
export function draftWith({ locale, mediaUrl }: MessageTemplate): Partial<Draft> {
  return {
    ...(locale !== '' && { formats: formatsOf(locale) }),
    ...(mediaUrl !== '' && { mediaUrl }),
  };
}

/** The message of a draft, as a template without a name. */
export function messageOf({ template, formats, mediaUrl }: Draft): MessageTemplate {
  return { name: '', text: template, locale: formats.locale, mediaUrl };
}
