const sliceCharacters = 1024 * 1024;

/** A text with each of its line ends, of whatever kind, as one line feed. */
export function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const cut = Math.min(at + sliceCharacters, text.length);
    const end = text.startsWith('\r\n', cut - 1) ? cut + 1 : cut;
    const piece = text.slice(at, end).replace(/\r\n?/g, '\n');
    // V8 keeps 32 bytes for each replacement until a letter is asked for; a text of nothing but line ends took all memory.
    piece.charCodeAt(0);
    pieces.push(piece);
    at = end;
  }
  return pieces.join('');
}
