import type { TemplateProblem } from '../../domain/template.ts';

/** What is wrong with a message as typed, and how to mend it. */
export const templateProblem = {
  empty: 'The message is empty. Write what you want to say.',
  unclosed: 'A keyword is opened and never closed. It needs two curly brackets on both sides.',
  empty_keyword: 'There are curly brackets with no keyword in them. Choose a keyword or delete the brackets.',
  unknown_keyword: 'There is no column {{text}} in your sheet. Choose one of the keywords you can use.',
  unknown_filter:
    '{{text}} cannot be used after the colon. You can use first, title, upper, lower, date or number.',
  too_long: 'This message is longer than {{limit, number}} characters. Shorten it.',
} as const satisfies Record<TemplateProblem['code'], string>;
