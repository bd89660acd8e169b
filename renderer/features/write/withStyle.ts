interface Range {
  start: number;
  end: number;
}

/** Puts WhatsApp's marks around the selection, tight around its words; with nothing selected around the caret. Marks that are there already go. */
export function withStyle(
  text: string,
  { start, end }: Range,
  mark: string,
): { text: string; selection: Range } {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = Math.max(from, start + chosen.trimEnd().length);
  const { length } = mark;
  const isStyled = text.slice(from - length, from) === mark && text.startsWith(mark, to) && from >= length;
  if (isStyled && to > from) {
    return {
      text: text.slice(0, from - length) + text.slice(from, to) + text.slice(to + length),
      selection: { start: from - length, end: to - length },
    };
  }
  return {
    text: text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to),
    selection: { start: from + length, end: to + length },
  };
}
