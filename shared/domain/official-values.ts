import type { ColumnRole } from './draft.ts';
import type { Wording } from './filters.ts';
import { type OfficialTemplate, placesOf } from './official-template.ts';
import { compileTemplate } from './render.ts';

/**
 * Compiles what goes into the places of an approved template for a row that has a message, in the order of the places;
 * throws an Error for a row that has none.
 */
export function compileValues(
  { body, values }: OfficialTemplate,
  headers: readonly string[],
  roles: readonly ColumnRole[],
  wording: Wording,
): (cells: readonly string[]) => string[] {
  const renders = placesOf(body).map((_, index) =>
    compileTemplate(values[index] ?? '', headers, roles, wording),
  );
  return (cells) =>
    renders.map((render) => {
      const value = render(cells);
      if (!value.ok) throw new Error('This row has no message.');
      return value.text;
    });
}
