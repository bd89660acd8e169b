/**
 * The cells of a row out of their JSON. `JSON.parse` keeps each short text in a table of its process, and that table stands
 * still for a tenth of a second when a list of a million rows lets it grow.
 */
export function cellsOfText(json: string): string[] {
  const isPlain = json.startsWith('["') && json.endsWith('"]') && json.length > 3 && !json.includes('\\');
  const cells = isPlain ? json.slice(2, -2).split('","') : null;
  // Without escapes no cell holds a quote: where one does, this is not how we write them, and nothing is guessed.
  return cells && !cells.some((cell) => cell.includes('"')) ? cells : (JSON.parse(json) as string[]);
}
