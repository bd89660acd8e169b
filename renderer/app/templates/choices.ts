import type { MessageTemplate, SavedTemplate } from '../../../shared/domain/saved-template.ts';
import { startersIn, type StarterLanguage } from '../../../shared/text/starters/index.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';

export const sources = ['saved', 'starters', 'past'] as const;
export type Source = (typeof sources)[number];

/** One message to choose, from wherever it comes. */
export interface Choice {
  key: string;
  message: MessageTemplate;
  /** The template itself, where it is one the owner keeps. */
  saved: SavedTemplate | null;
  /** When it was saved or sent, in words. */
  when: string;
}

export const choicesOf = {
  saved: (saved: readonly SavedTemplate[]): Choice[] =>
    saved.map((template) => ({
      key: template.id,
      message: template,
      saved: template,
      when: t('templates.changed', { when: formatMoment(template.updatedAtMs) }),
    })),
  starters: (language: StarterLanguage): Choice[] =>
    startersIn(language).map((message) => ({
      key: `${language} ${message.name}`,
      message,
      saved: null,
      when: '',
    })),
  past: (past: readonly (MessageTemplate & { campaignId: string; sentAtMs: number })[]): Choice[] =>
    past.map((message) => ({
      key: message.campaignId,
      message,
      saved: null,
      when: t('templates.sent', { when: formatMoment(message.sentAtMs) }),
    })),
};
