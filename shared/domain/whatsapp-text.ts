/** A stretch of a WhatsApp message that looks the same; the marks around it are gone. */
export interface StyledText {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  isMono: boolean;
}

const styleOf = { '*': 'isBold', _: 'isItalic', '~': 'isStruck' } as const;
type Mark = keyof typeof styleOf;

const fence = '```';
const wordLike = /[\p{L}\p{M}\p{N}]/u;

/** Reads `*bold*`, `_italic_`, `~strike~` and three backticks as WhatsApp shows them: a pair of marks on one line, tight around text and not inside a word. */
export function whatsAppText(text: string): StyledText[] {
  const styled: StyledText[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf(fence, at);
    const close = open === -1 ? -1 : text.indexOf(fence, open + fence.length + 1);
    if (close === -1) break;
    addMarked(styled, text.slice(at, open));
    const mono = text.slice(open + fence.length, close);
    styled.push({ text: mono, isBold: false, isItalic: false, isStruck: false, isMono: true });
    at = close + fence.length;
  }
  addMarked(styled, text.slice(at));
  return styled;
}

function addMarked(styled: StyledText[], text: string): void {
  if (text === '') return;
  const pairs = pairsOf(text);
  const style = { isBold: false, isItalic: false, isStruck: false, isMono: false };
  let from = 0;
  for (const { at, mark, isOpening } of pairs) {
    if (at > from) styled.push({ text: text.slice(from, at), ...style });
    style[styleOf[mark]] = isOpening;
    from = at + 1;
  }
  if (from < text.length) styled.push({ text: text.slice(from), ...style });
}

interface Found {
  at: number;
  mark: Mark;
  isOpening: boolean;
}

/** The marks that come in pairs, in the order of the text; one pass, for at most one mark of each kind is ever open. */
function pairsOf(text: string): Found[] {
  const pairs: Found[] = [];
  let open: { at: number; mark: Mark }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '\n') open = [];
    if (!isMark(char)) continue;
    const held = open.findIndex(({ mark }) => mark === char);
    if (held !== -1 && canClose(text, at) && at > open[held]!.at + 1) {
      pairs.push({ ...open[held]!, isOpening: true }, { at, mark: char, isOpening: false });
      // Marks opened inside were never closed: they are text.
      open = open.slice(0, held);
    } else if (held === -1 && canOpen(text, at)) {
      open.push({ at, mark: char });
    }
  }
  return pairs.sort((a, b) => a.at - b.at);
}

function isMark(char: string): char is Mark {
  return char === '*' || char === '_' || char === '~';
}

function canOpen(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) && /\S/.test(text[at + 1] ?? ' ');
}

function canClose(text: string, at: number): boolean {
  return !isWordAt(text, at + 1) && /\S/.test(text[at - 1] ?? ' ');
}

/** Whether a letter or digit stands there; half a pair counts as none. */
function isWordAt(text: string, at: number): boolean {
  return wordLike.test(text[at] ?? '');
}
