/** A column's letters as Excel shows them: 0 is "A", 26 is "AA". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** What a column without a heading is called. */
export function madeHeader(index: number): string {
  return `Column ${columnLetter(index)}`;
}

/** Whether a header was made up, also where it got a number because another column is called so. */
export function isMadeHeader(header: string, index: number): boolean {
  const made = madeHeader(index);
  return (
    header === made || (header.startsWith(`${made} (`) && /^\(\d+\)$/.test(header.slice(made.length + 1)))
  );
}
