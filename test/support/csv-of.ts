/** A sheet of rows as a CSV file, to be chosen in the window. */
export function csvOf(
  name: string,
  rows: readonly (readonly string[])[],
): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(',')).join('\n')) };
}
