import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../platform/renderer-files.ts';
import { answerFrom } from './app-protocol.ts';
import { withContentPolicy } from './csp.ts';

// The row "CSP as a header" of the hardening table; Mantine, the UI kit, sets inline styles.
const table =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('the content policy', () => {
  it.each([
    ['app://sendsheet/', 'GET', 200],
    ['app://sendsheet/', 'POST', 405],
    ['app://evil/', 'GET', 403],
  ])('is on the answer to %s %s', async (url, method, status) => {
    const file = { status: 200, headers: { 'content-security-policy': 'none' }, body: new Uint8Array() };
    const answer = withContentPolicy(
      contentSecurityPolicy,
      answerFrom(async () => file),
    );
    const response = await answer({ url, method });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toBe(table);
  });
});
