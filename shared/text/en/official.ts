import type { OfficialProblem } from '../../domain/official-template.ts';

/** Words of approved templates on WhatsApp Official. */
export const official = {
  label: 'Kind of message',
  approved: 'Approved template',
  free: 'Free message',
  approvedLead:
    'WhatsApp delivers it to everybody. It must be approved by Meta already: copy its id, language and words from where you had it approved.',
  freeLead:
    'Only people who wrote to you within the last 24 hours get a free message on WhatsApp Official. To all others WhatsApp refuses it.',
  id: 'Template id',
  language: 'Template language',
  languageHint: 'As Meta writes it, e.g. en or pt_BR',
  body: 'Approved words',
  bodyHint: 'Paste them exactly as approved, with their places such as {{open}}1{{close}}.',
  bodyPlaceholder: 'Hello {{open}}1{{close}}, your order {{open}}2{{close}} is ready.',
  places: 'What goes into each place',
  noPlaces: 'These words have no places: everybody gets the same message.',
  place: 'Place {{place}}',
  placeHint: 'Choose a column, or write words with columns in them.',
  putIn: 'Put in a column at place {{place}}',
  putInShort: 'Column',
  filters: 'Write {{open}}name:first|friend{{close}} for the first name, and “friend” where there is none.',
  problems: {
    no_id: 'Enter the id of the approved template.',
    no_language: 'Enter the language of the template, such as en or pt_BR.',
    no_body: 'Paste the approved words of the template.',
    gap: 'The places must be numbered from 1 without a gap; {{place}} is missing.',
    no_value: 'Say what goes into place {{place}}.',
    line: 'Place {{place}} has a new line, a tab or a long gap. WhatsApp takes one line only.',
  } satisfies Record<OfficialProblem, string>,
} as const;
