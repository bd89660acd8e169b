import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a shell answers when its window asks for a file of the renderer's build. */
export interface RendererReply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** The policy every file of the renderer is served under (architecture: "Electron hardening"). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers a GET for a path of the renderer's build; whatever lies outside the build is not found. */
export async function readRendererFile(rendererDir: string, pathname: string): Promise<RendererReply> {
  const file = fileInside(rendererDir, pathname);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return reply(404, 'text/plain; charset=utf-8', Buffer.alloc(0));
  return reply(200, contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream', body);
}

function reply(status: number, contentType: string, body: Buffer): RendererReply {
  const headers = {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  return { status, headers, body };
}

function fileInside(rendererDir: string, pathname: string): string | null {
  const wanted = decoded(pathname);
  if (wanted === null || wanted.includes('\0')) return null;
  const file = path.join(rendererDir, wanted === '/' ? 'index.html' : wanted);
  const relative = path.relative(rendererDir, file);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return isInside ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
