// Each look for an end may go through all that follows; beside one such look, this many characters are enough for owners.
const mostLookedAt = 10_000_000;

/**
 * A text in which quotes that open a cell and never close it are doubled, so that they are letters of their cell: one
 * such quote would make a single cell of all rows up to the next, or up to the end.
 */
export function withoutStrayQuotes(text: string, delimiter: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let looked = 0;
  let at = text.indexOf('"');
  while (at !== -1 && looked <= text.length + mostLookedAt) {
    let next = at + 1;
    if (beginsCell(text, delimiter, at)) {
      const { end, isStray } = endOfQuoted(text, delimiter, at);
      looked += end - at;
      next = end;
      if (isStray) {
        next = endOfCell(text, delimiter, at);
        pieces.push(text.slice(copied, at), `"${text.slice(at, next).replaceAll('"', '""')}"`);
        copied = next;
      }
    }
    at = text.indexOf('"', next);
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

function beginsCell(text: string, delimiter: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === delimiter;
}

/** Where a quoted cell ends, and whether another one seems to begin inside it, on another line. */
function endOfQuoted(text: string, delimiter: string, start: number): { end: number; isStray: boolean } {
  let isInside = false;
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
    } else if (endsCell(text, delimiter, at)) {
      return { end: at + 1, isStray: isInside && text.slice(start, at).includes('\n') };
    } else if (beginsCell(text, delimiter, at)) {
      isInside = true;
    }
  }
  return { end: text.length, isStray: true };
}

function endsCell(text: string, delimiter: string, quote: number): boolean {
  let at = quote + 1;
  while (text[at] === ' ') at += 1;
  return at >= text.length || text[at] === '\n' || text[at] === delimiter;
}

function endOfCell(text: string, delimiter: string, start: number): number {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  const end = line.indexOf(delimiter);
  // Behind this line nothing is looked for: the next delimiter may be far away, or nowhere.
  return start + (end === -1 ? line.length : end);
}
