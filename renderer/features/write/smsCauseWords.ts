import type { SegmentCauses } from '../../../shared/domain/segment-causes.ts';
import { language, t } from '../../../shared/text/index.ts';

/** "3 people get 2 SMS instead of 1 because of ’ and 🙂." */
export function smsCauseWords(causes: SegmentCauses): string {
  const { people, most, mostPlain, isSame, hasOtherLetters, others } = causes;
  const named = causes.characters.map(characterWords);
  const listed = others > 0 ? [...named, t('write.otherCharacters', { count: others })] : named;
  const characters = new Intl.ListFormat(language()).format([...new Set(listed)]);
  const facts = { count: people, most, plain: mostPlain, characters };
  if (hasOtherLetters) return t('write.smsLetters', facts);
  return isSame ? t('write.smsCause', facts) : t('write.smsCauseUpTo', facts);
}

/** A character as it is read in a sentence; one that nobody sees by what it is. */
function characterWords(character: string): string {
  if (/^\s$/u.test(character)) return t('write.oddSpace');
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character) ? t('write.invisible') : character;
}
