import { septetsOf } from './gsm7.ts';
import { hasPlainForm } from './plain-text.ts';
import { countSegments } from './segments.ts';

/** A message that is more segments than it would be in plain letters, and the characters that make it so. */
interface Costly {
  segments: number;
  /** Segments if each of those characters were one plain letter. */
  plainSegments: number;
  /** Each once, in the order of the text; an emoji is one, however many code points it has. */
  characters: string[];
}

/** People whose message costs more because of a few characters; null where there are none. */
export interface SegmentCauses {
  people: number;
  /** Most segments among these people, and what the same message would be in plain letters. */
  most: number;
  mostPlain: number;
  /** Whether all of them have the same number of segments. */
  isSame: boolean;
  /** The characters, those of most people first; at most {@link shownCharacters}. */
  characters: string[];
  /** How many more there are. */
  others: number;
  /** Whether letters of another script are among them: then nothing has to be replaced, for it is the language. */
  hasOtherLetters: boolean;
  /** Whether writing typographic characters plainly takes some of them away. */
  canBePlain: boolean;
}

const shownCharacters = 3;
/** Beyond so many different characters it is a language, not a slip. */
const mostKnown = 500;

const unit =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|./gsu;
const otherLetter = /^[\p{L}\p{M}]/u;
const latinLetter = /^\p{Script=Latin}/u;

/** Looks at one finished message; null where it costs no more than in plain letters. */
export function costOf(text: string, segments: number): Costly | null {
  if (segments < 2) return null;
  const plainSegments = countSegments(inPlainLetters(text)).segments;
  if (plainSegments >= segments) return null;
  const characters = (text.match(unit) ?? []).filter((char) => septetsOf(char.charCodeAt(0)) === 0);
  return { segments, plainSegments, characters: [...new Set(characters)] };
}

/** Adds up the costly messages of a plan. */
export function createCauses(): { add: (cost: Costly) => void; value: () => SegmentCauses | null } {
  const people = new Map<string, number>();
  const most = { segments: 0, plainSegments: 0 };
  let count = 0;
  let isSame = true;
  return {
    add({ segments, plainSegments, characters }) {
      if (count > 0 && (segments !== most.segments || plainSegments !== most.plainSegments)) isSame = false;
      count += 1;
      if (segments > most.segments) Object.assign(most, { segments, plainSegments });
      for (const char of characters) {
        const known = people.get(char);
        if (known !== undefined || people.size < mostKnown) people.set(char, (known ?? 0) + 1);
      }
    },
    value() {
      if (count === 0) return null;
      // A typographic character first: that is where something can be done.
      const found = [...people].sort(
        (a, b) => Number(hasPlainForm(b[0])) - Number(hasPlainForm(a[0])) || b[1] - a[1],
      );
      const characters = found.map(([char]) => char);
      return {
        people: count,
        most: most.segments,
        mostPlain: most.plainSegments,
        isSame,
        characters: characters.slice(0, shownCharacters),
        others: Math.max(0, characters.length - shownCharacters),
        hasOtherLetters: characters.some((char) => otherLetter.test(char) && !latinLetter.test(char)),
        canBePlain: characters.some(hasPlainForm),
      };
    },
  };
}

function inPlainLetters(text: string): string {
  return text.replace(unit, (char) => (septetsOf(char.charCodeAt(0)) === 0 ? 'x' : char));
}
