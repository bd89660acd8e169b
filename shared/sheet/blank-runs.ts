const lineFeed = 0x0a;

/** A part of a text that has no long run of line breaks, and the line breaks of the run behind it. */
export interface TextPart {
  text: string;
  breaks: number;
}

/** Cuts a text at every run of more line breaks than `most`, so that nobody reads their blank lines one by one. */
export function* partsBetweenBlanks(text: string, most: number): Generator<TextPart> {
  let start = 0;
  // A run that is longer cannot lie between two of these places.
  for (let at = most; at < text.length; at += most + 1) {
    if (text.charCodeAt(at) !== lineFeed) continue;
    let first = at;
    while (first > start && text.charCodeAt(first - 1) === lineFeed) first -= 1;
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) === lineFeed) end += 1;
    if (end - first <= most) continue;
    yield { text: text.slice(start, first), breaks: end - first };
    start = end;
    at = end - 1;
  }
  yield { text: text.slice(start), breaks: 0 };
}
