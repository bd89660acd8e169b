import type { NotSentReason } from '../../shared/domain/outcome.ts';

const reasonByCode: Record<string, NotSentReason> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'connect_timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
};

/** Names an error that came before the connection was ready; `inHandshake` where TCP was open and TLS was not. */
export function connectErrorReason(error: unknown, inHandshake: boolean): NotSentReason {
  if (inHandshake) return 'tls';
  // A host with several addresses fails with one error for each; "unreachable" (often IPv6) tells least.
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const reasons = errors.map((each) => reasonByCode[codeOf(each)] ?? 'unreachable');
  return reasons.find((reason) => reason !== 'unreachable') ?? 'unreachable';
}

/** The `code` of a Node error, or an empty text. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
