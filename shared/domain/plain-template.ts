import { plainText } from './plain-text.ts';
import { formatTemplate, parseTemplate } from './template.ts';

/** A template with its typographic characters written plainly; the names of keywords stay, for they are the sheet's. */
export function plainTemplate(template: string): string {
  return parseTemplate(template)
    .parts.map((part) => {
      if (part.kind === 'text') return plainText(part.text);
      const { fallback } = part;
      const plain = fallback === null ? null : plainText(fallback);
      // What needs no change keeps its spacing.
      return plain === fallback
        ? template.slice(part.start, part.end)
        : formatTemplate([{ ...part, fallback: plain }]);
    })
    .join('');
}
