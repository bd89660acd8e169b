import { createInstance } from 'i18next';
import { en } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const instance = createInstance();

await instance.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

/** The words of a key in the language in use; the compiler knows every key. */
export const t = instance.t;

/** The language in use as a BCP 47 tag, for numbers and dates. */
export function language(): string {
  return instance.language;
}
