import type { WorkBook } from 'xlsx';

interface Outline extends WorkBook {
  Directory?: { workbooks?: string[]; sst?: string };
}

/** The name of the part that holds a sheet, by the relationships of the workbook; null where they are not plain. */
export function sheetPartName(
  outline: WorkBook,
  index: number,
  parts: ReadonlyMap<string, Uint8Array>,
): string | null {
  const workbook = (outline as Outline).Directory?.workbooks?.[0]?.replace(/^\//, '') ?? '';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = parts.get(`${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const sheet = outline.Workbook?.Sheets?.[index] as { id?: string } | undefined;
  if (!relations || !sheet?.id) return null;
  const tags = [...new TextDecoder().decode(relations).matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)];
  const named = tags.filter(([tag]) => attribute(tag, 'Id') === sheet.id);
  const target = named.length === 1 ? attribute(named[0]![0], 'Target') : null;
  if (!target) return null;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** The name of the part that holds the shared strings; null where there are none. */
export function stringsPartName(outline: WorkBook): string | null {
  return (outline as Outline).Directory?.sst?.replace(/^\//, '') || null;
}
