import { z } from 'zod';
import { limits } from './limits.ts';

/** The two hosts of push-api section 1; the first is the default. */
export const baseUrlPresets = [
  'https://pickyassist.com/app/api/v2',
  'https://app.pickyassist.com/api/v2',
] as const;

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address stays on this computer; only there is plain http accepted. */
export function isLoopback(url: URL): boolean {
  return loopbackHosts.has(url.hostname);
}

/** A base URL we may give a token to: https, or http on loopback; no user, query or fragment; without a trailing slash. */
export const baseUrlSchema = z
  .string()
  .trim()
  .max(limits.urlCharacters)
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
    if (!url || !allowed || url.username || url.password || url.search || url.hash) {
      context.addIssue({ code: 'custom', message: 'base_url' });
      return z.NEVER;
    }
    return url.href.replace(/\/+$/, '');
  });

/** A token as typed: trimmed, one line of printable ASCII, at most what every keychain takes. */
export const tokenSchema = z
  .string()
  .trim()
  .min(1)
  .max(limits.tokenCharacters)
  .regex(/^[\x21-\x7e]+$/);

/** Where a token is kept: the OS keychain, this process's memory until it ends, or nowhere. */
export type TokenProtection = 'keychain' | 'session' | 'none';

/** An account; the practice account is built in and has no base URL and no token of its own. */
export interface Account {
  id: string;
  name: string;
  baseUrl: string | null;
  isPractice: boolean;
  token: TokenProtection;
  /** Calls a minute, at most. */
  pacePerMinute: number;
  /** People a rolling 24 h on WhatsApp Official; null = unlimited. */
  dailyAllowance: number | null;
}
