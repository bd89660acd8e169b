const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that stand before a name, in the languages of the app, folded and without dots. */
const titles = set(
  `mr mrs ms miss mx dr prof professor sir madam maam rev reverend fr hon capt captain col maj lt gen sgt master
   sr sra srta senor senora senorita dona dra ing lic arq abg licenciado licenciada
   senhor senhora seu
   mme mlle monsieur madame mademoiselle
   herr hr frau fraulein dipl diplom mag
   sig signor signora signorina dott dottor dottoressa avv geom rag
   shri shree sri smt shrimati kum kumari er adv md mohd श्री श्रीमती सुश्री कुमारी डॉ डॉक्टर प्रो
   bpk bapak pak ibu bu haji hj drs ir
   السيد السيده الدكتور الدكتوره الاستاذ الاستاذه دكتور دكتوره استاذ د ا م`,
);
/** A title in Spanish and Italian, a first name in English: one only before two more words. */
const maybeTitle = 'don';
/** What makes a first name together with the word after it. */
const openers = set('abd abdul abdel abdal abu umm abou bint عبد ابو ام');
const articles = set('al el ul ur ال');
const joiners = set('& + and und y e et और व و dan');
/** What may stand after a comma without being a first name. */
const suffixes = set('jr sr ii iii iv phd md mba ba ma ca msc bsc esq dds cpa');
const politeEnd = /(?:先生|女士|小姐|さん|様|님|씨)$/u;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
const longestName = 200;

/**
 * The first name in a cell with a whole name; empty where there is none. Titles, initials, nicknames in brackets and
 * all that follows are left off ("Dr. Anna Maria Schmidt" is "Anna"); "Schmidt, Anna" and "SCHMIDT Anna" put the family
 * name first, as Chinese, Japanese and Korean names of two words do; two people ("Anna & Peter Schmidt") keep both names,
 * and "Abdul Rahman Khan" his whole one. Where a title is followed by a family name alone, that is the answer.
 */
export function firstNameOf(name: string): string {
  const text = name
    .slice(0, longestName)
    .replace(/[([{"“„«][^)\]}"”»]*[)\]}"”»]/gu, ' ')
    .replace(/\b(sig|dott|dr|prof)\.?(?:ra|ssa)\b\.?/giu, '$1. ')
    .replace(/\.(?=\p{L})/gu, '. ');
  const words = named(
    givenPart(text)
      .split(/\s+/u)
      .map((word) => word.replace(politeEnd, ''))
      .filter((word) => /[\p{L}&+]/u.test(word)),
  );
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (cjk.test(first) && cjk.test(second) && third === '') return trimmed(second);
  if (joiners.has(fold(second)) && third !== '') return `${trimmed(first)} ${second} ${trimmed(third)}`;
  if (openers.has(fold(first)) && second !== '') {
    const count = articles.has(fold(second)) && third !== '' ? 3 : 2;
    return [first, second, third, fourth].slice(0, count).map(trimmed).join(' ');
  }
  return trimmed(first);
}

/** Whether a name has more to it than the first name. */
export function isFullName(name: string): boolean {
  const first = firstNameOf(name);
  return first !== '' && first !== name.trim();
}

/** What holds the first name: all of it, or what follows a comma. */
function givenPart(text: string): string {
  const [before = '', after = ''] = text.split(/[,،;]/u);
  const isSuffix =
    after.trim() === '' ||
    after
      .trim()
      .split(/\s+/u)
      .every((word) => suffixes.has(fold(word)));
  return isSuffix ? before : after;
}

/** The words from the first name on: titles and initials before it are passed over while something follows. */
function named(words: readonly string[]): string[] {
  let from = 0;
  while (from < words.length - 1 && isBefore(words, from)) from += 1;
  const rest = words.slice(from);
  // "DUPONT Jean": a family name in capitals comes first.
  const given = rest.findIndex((word) => !isShouted(word));
  return given > 0 && isShouted(rest[0]!) && !joiners.has(fold(rest[given]!)) ? rest.slice(given) : rest;
}

function isBefore(words: readonly string[], at: number): boolean {
  const folded = fold(words[at]!);
  if (titles.has(folded) || joiners.has(folded)) return true;
  if (folded === maybeTitle) return words.length - at > 2;
  const isInitial = /^\p{Lu}$/u.test(words[at]!.replace(/\.$/, ''));
  return isInitial && words.slice(at + 1).some((word) => fold(word).length > 1);
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function trimmed(word: string): string {
  return word
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}\p{N}.'’]+$/gu, '')
    .replace(/(?<=\p{L}{2}[\p{L}\p{M}]*)\.$/u, '');
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة$/, 'ه');
}
