import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '../../shared/domain/account.ts';
import type { Answer } from './answer.ts';

/** Reads a whole body as text; `gone` where the sender went away before its end. */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ text: string } | 'too_large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
    });
    // Too large a body is read to its end and dropped, or the answer would be lost in a reset.
    request.once('end', () => {
      resolve(bytes > maxBytes ? 'too_large' : { text: Buffer.concat(chunks).toString('utf8') });
    });
    request.on('error', () => resolve('gone'));
    request.once('close', () => resolve('gone'));
  });
}

/** Parses JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes an answer with its length. */
export function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.httpStatus, {
    'content-type': answer.contentType,
    'content-length': Buffer.byteLength(answer.body),
    ...answer.headers,
  });
  response.end(answer.body);
}

/** Whether a request was meant for this computer: names rebound to it, and pages of other origins, are not. */
export function isLocalRequest({ headers }: IncomingMessage): boolean {
  const address = `http://${headers.host ?? ''}`;
  return headers.origin === undefined && URL.canParse(address) && isLoopback(new URL(address));
}
