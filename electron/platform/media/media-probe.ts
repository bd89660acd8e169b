import type { MediaProbe } from '../../core/ports.ts';
import type { MediaAnswer, MediaFailure } from '../../../shared/domain/media-verdict.ts';
import type { AddressRule, Hop } from './hop.ts';
import { askOnce } from './hop.ts';

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface MediaProbeOptions {
  isAllowed: AddressRule;
  timeoutMs?: number;
  userAgent?: string;
}

/** Looks at media addresses without loading them: HEAD, else the first byte; every redirect is held to the same rule. */
export function createMediaProbe(options: MediaProbeOptions): MediaProbe {
  const { isAllowed, timeoutMs = 10_000, userAgent = 'Sendsheet' } = options;
  return {
    async look(address, allowsThisComputer) {
      const signal = AbortSignal.timeout(timeoutMs);
      const ask = (url: URL, method: 'HEAD' | 'GET'): Promise<Hop> =>
        askOnce({ url, method, signal, userAgent, isAllowed: (ip) => isAllowed(ip, allowsThisComputer) });
      let url = new URL(address);
      for (let hops = 0; hops <= mostRedirects; hops += 1) {
        const refused = refusalOf(url, allowsThisComputer);
        if (refused) return { kind: 'no_answer', reason: refused };
        let hop = await ask(url, 'HEAD');
        // Some servers answer HEAD with an error or without the size.
        if (!('reason' in hop) && !redirects.has(hop.httpStatus) && !isTelling(hop))
          hop = await ask(url, 'GET');
        if ('reason' in hop) return { kind: 'no_answer', reason: hop.reason };
        if (!redirects.has(hop.httpStatus) || hop.location === null) return answerOf(hop, url);
        if (!URL.canParse(hop.location, url.href)) return { kind: 'no_answer', reason: 'redirects' };
        url = new URL(hop.location, url);
      }
      return { kind: 'no_answer', reason: 'redirects' };
    },
  };
}

function refusalOf(url: URL, allowsThisComputer: boolean): MediaFailure | null {
  if (url.username !== '' || url.password !== '') return 'has_password';
  if (url.protocol === 'https:') return null;
  return url.protocol === 'http:' && allowsThisComputer ? null : 'not_https';
}

function isTelling({ httpStatus, contentType, bytes }: Exclude<Hop, { reason: unknown }>): boolean {
  return httpStatus >= 200 && httpStatus <= 299 && contentType !== '' && bytes !== null;
}

function answerOf(hop: Exclude<Hop, { reason: unknown }>, url: URL): MediaAnswer {
  const { httpStatus, contentType, bytes } = hop;
  return { kind: 'answered', httpStatus, contentType, bytes, url: url.href };
}
