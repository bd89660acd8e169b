import { language } from '../../../shared/text/index.ts';

/** Languages in which messages are written most, as they are written in one country. */
const offered = (
  'en-US en-GB en-IN en-AU en-ZA en-NG es-ES es-MX es-AR es-CO pt-BR pt-PT fr-FR de-DE de-CH it-IT nl-NL pl-PL ro-RO ' +
  'el-GR sv-SE tr-TR ru-RU uk-UA ar-EG ar-AE ar-SA he-IL fa-IR ur-PK hi-IN mr-IN gu-IN pa-IN bn-BD bn-IN ta-IN te-IN ' +
  'kn-IN ml-IN ne-NP si-LK id-ID ms-MY fil-PH vi-VN th-TH zh-CN zh-TW zh-HK ja-JP ko-KR sw-KE am-ET'
).split(' ');

/** The languages to choose from, by name, the draft's own among them. */
export function messageLanguages(own: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  return [...new Set([own, ...offered])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language()));
}
