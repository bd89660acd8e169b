import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRendererFile } from '../platform/renderer-files.ts';
import { answerFrom, declareAppScheme, serveApp } from './app-protocol.ts';

const outside = mkdtempSync(path.join(tmpdir(), 'sendsheet-protocol-'));
const build = path.join(outside, 'build');
mkdirSync(build);
writeFileSync(path.join(outside, 'secret.txt'), 'secret');
writeFileSync(path.join(build, 'index.html'), '<p>start</p>');

const read: string[] = [];
const answer = answerFrom((pathname) => {
  read.push(pathname);
  return readRendererFile(build, pathname);
});
const get = (url: string, method = 'GET') => answer({ url, method });

describe('the app scheme', () => {
  it('is declared with an origin of its own and no exception from any policy', () => {
    const declared: unknown[] = [];
    declareAppScheme({ registerSchemesAsPrivileged: (schemes) => declared.push(...schemes) });
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(declared).toEqual([{ scheme: 'app', privileges }]);
  });

  it('serves the page with its type', async () => {
    const response = await get('app://sendsheet/');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>start</p>');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s', async (method) => {
    read.length = 0;
    expect((await get('app://sendsheet/', method)).status).toBe(405);
    expect(read).toEqual([]);
  });

  it.each(['app://evil/', 'app://sendsheet.evil/index.html', 'https://sendsheet/'])(
    'refuses another host: %s',
    async (url) => {
      read.length = 0;
      const response = await get(url);
      expect(response.status).toBe(403);
      expect(await response.text()).toBe('');
      expect(read).toEqual([]);
    },
  );

  it.each([
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '..%5csecret.txt',
    '%2e%2e%2fsecret.txt',
    '../secret.txt',
  ])('keeps the path inside the build: %s', async (path_) => {
    const response = await get(`app://sendsheet/${path_}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('is served until the remover is called', () => {
    const handled = new Set<string>();
    const protocol = {
      handle: (scheme: string) => void handled.add(scheme),
      unhandle: (scheme: string) => void handled.delete(scheme),
    };
    const remove = serveApp(protocol, answer);
    expect([...handled]).toEqual(['app']);
    remove();
    expect(handled.size).toBe(0);
  });
});
