import { isCountry } from '../../shared/domain/countries.ts';

/** The country the system's language names, e.g. "IN" of en-IN; null where it names none. */
export function systemCountry(): string | null {
  // Some systems report a language that is no language tag ("C", "en-US@posix").
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(navigator.language)?.[1];
  return region !== undefined && isCountry(region) ? region : null;
}
