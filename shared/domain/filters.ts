/** What a colon in a keyword may name (decisions: "Templates"). */
export const templateFilters = ['first', 'upper', 'lower', 'title'] as const;
export type TemplateFilter = (typeof templateFilters)[number];

/** Whether a word after the colon, in lower case, is a filter. */
export function isTemplateFilter(word: string): word is TemplateFilter {
  return (templateFilters as readonly string[]).includes(word);
}

/** Applies a filter to a trimmed value; the answer may be empty, as `first` of "," is. */
export function applyFilter(filter: TemplateFilter, value: string): string {
  switch (filter) {
    case 'first':
      return (value.split(/\s/, 1)[0] ?? '').replace(/[,;]+$/, '');
    case 'upper':
      return value.toUpperCase();
    case 'lower':
      return value.toLowerCase();
    case 'title':
      return titleCase(value);
    default:
      return filter satisfies never;
  }
}

/** Capitals at word starts, after a hyphen, and after one letter and an apostrophe (O'Neil, but don't). */
function titleCase(value: string): string {
  return value
    .toLowerCase()
    .replace(/(?<=^|[\s\-(])\p{L}(?:['\u2019]\p{L}(?=\p{L}))?/gu, (letters) => letters.toUpperCase());
}
