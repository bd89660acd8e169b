import { expect, test } from 'vitest';
import { connectErrorReason } from './connect-error.ts';

const failed = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['ENETUNREACH', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ETIMEDOUT', 'connect_timeout'],
  ['EMFILE', 'unreachable'],
])('%s before the connection is %s', (code, reason) => {
  expect(connectErrorReason(failed(code), false)).toBe(reason);
});

test('whatever breaks the handshake is a TLS error', () => {
  expect(connectErrorReason(failed('ECONNRESET'), true)).toBe('tls');
  expect(connectErrorReason(failed('CERT_HAS_EXPIRED'), true)).toBe('tls');
});

test('of several addresses the most telling reason is named', () => {
  const both = new AggregateError([failed('ENETUNREACH'), failed('ECONNREFUSED')]);
  expect(connectErrorReason(both, false)).toBe('refused');
  expect(connectErrorReason(new AggregateError([failed('ENETUNREACH')]), false)).toBe('unreachable');
});
