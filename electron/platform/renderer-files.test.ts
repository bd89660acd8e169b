import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, readRendererFile } from './renderer-files.ts';

const outside = mkdtempSync(path.join(tmpdir(), 'sendsheet-files-'));
const build = path.join(outside, 'build');
mkdirSync(path.join(build, 'assets'), { recursive: true });
writeFileSync(path.join(outside, 'secret.txt'), 'secret');
writeFileSync(path.join(build, 'index.html'), '<p>start</p>');
writeFileSync(path.join(build, 'assets', 'a b.js'), 'export {};');

describe('readRendererFile', () => {
  it('answers the start page for the root', async () => {
    const { status, headers, body } = await readRendererFile(build, '/');
    expect(status).toBe(200);
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<p>start</p>');
  });

  it('decodes names and knows their type', async () => {
    const { status, headers } = await readRendererFile(build, '/assets/a%20b.js');
    expect(status).toBe(200);
    expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it('puts the policy on every answer', async () => {
    for (const pathname of ['/', '/nothing']) {
      const { headers } = await readRendererFile(build, pathname);
      expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '/assets',
    '/..%5csecret.txt',
  ])('does not find %s', async (pathname) => {
    const { status, body } = await readRendererFile(build, pathname);
    expect(status).toBe(404);
    expect(body).toHaveLength(0);
  });

  it('forbids code from text and every foreign source', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
