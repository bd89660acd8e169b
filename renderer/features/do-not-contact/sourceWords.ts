import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { t } from '../../../shared/text/index.ts';

/** Where an entry came from, in words. */
export function sourceWords({ source, sourceName }: DoNotContactEntry): string {
  return sourceName === ''
    ? t(`doNotContact.sources.${source}`)
    : t(`doNotContact.namedSources.${source}`, { name: sourceName });
}
