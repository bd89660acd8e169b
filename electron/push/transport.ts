import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { NotSentReason } from '../../shared/domain/outcome.ts';
import { codeOf, connectErrorReason } from './connect-error.ts';

/** One POST of JSON; times in milliseconds: to connect, from the first write to the last byte of the answer, and in all. */
export interface Call {
  url: URL;
  body: string;
  userAgent: string;
  connectTimeoutMs: number;
  answerTimeoutMs: number;
  totalTimeoutMs: number;
  maxAnswerBytes: number;
}

/** How far a call came: `not_sent` before the first write, `lost` after it, or a whole answer (bodies of 3xx, 429 and 5xx are not read). */
export type Transfer =
  | { phase: 'not_sent'; reason: NotSentReason }
  | { phase: 'lost'; reason: 'timeout' | 'reset' | 'not_json'; httpStatus: number | null }
  | { phase: 'answered'; httpStatus: number; retryAfter: string | null; body: string };

/** Makes one call on a fresh socket and follows no redirect; never rejects for what a network or server does. */
export function exchange({ body, ...call }: Call): Promise<Transfer> {
  const headers = headersOf(call, body);
  // Node keeps what hangs on a closed socket until its next full collection, and the texts of a call would hang on it.
  let unwritten: string | null = body;
  return new Promise((resolve) => {
    const isSecure = call.url.protocol === 'https:';
    const startedMs = performance.now();
    let isTcpOpen = false;
    let isWritten = false;
    let isSettled = false;
    let httpStatus: number | null = null;

    const request = (isSecure ? https : http).request(call.url, {
      method: 'POST',
      agent: false,
      headers,
    });
    let timer = setTimeout(
      () => settle({ phase: 'not_sent', reason: 'connect_timeout' }),
      call.connectTimeoutMs,
    );

    function settle(transfer: Transfer) {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      request.destroy();
      resolve(transfer);
    }
    const lost = (reason: 'timeout' | 'reset' | 'not_json') => settle({ phase: 'lost', reason, httpStatus });

    function write() {
      if (isSettled) return;
      isWritten = true;
      clearTimeout(timer);
      const leftMs = call.totalTimeoutMs - (performance.now() - startedMs);
      timer = setTimeout(() => lost('timeout'), Math.max(1, Math.min(call.answerTimeoutMs, leftMs)));
      request.end(unwritten);
      unwritten = null;
    }

    function fail(error: unknown) {
      if (!isWritten) {
        settle({ phase: 'not_sent', reason: connectErrorReason(error, isSecure && isTcpOpen) });
      } else {
        lost(codeOf(error).startsWith('HPE_') ? 'not_json' : 'reset');
      }
    }

    request.once('socket', (socket: Socket) => {
      socket.once('connect', () => (isTcpOpen = true));
      socket.once(isSecure ? 'secureConnect' : 'connect', write);
    });
    request.on('error', fail);
    request.once('close', () => {
      if (httpStatus === null) fail(null);
    });
    request.once('response', (response) => {
      const status = (httpStatus = response.statusCode ?? 0);
      const retryAfter = response.headers['retry-after'] ?? null;
      const answered = (text: string) =>
        settle({ phase: 'answered', httpStatus: status, retryAfter, body: text });
      if (isDecidedByStatus(status)) answered('');
      else collect(response, call.maxAnswerBytes, { answered, lost });
    });
  });
}

function headersOf({ userAgent }: Omit<Call, 'body'>, body: string): http.OutgoingHttpHeaders {
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': userAgent,
  };
}

function isDecidedByStatus(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus >= 500 || (httpStatus >= 300 && httpStatus < 400);
}

function collect(
  response: IncomingMessage,
  maxBytes: number,
  on: { answered(body: string): void; lost(reason: 'reset' | 'not_json'): void },
) {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) on.lost('not_json');
    else chunks.push(chunk);
  });
  response.once('end', () => {
    if (response.complete) on.answered(Buffer.concat(chunks).toString('utf8'));
    else on.lost('reset');
  });
  response.on('error', () => on.lost('reset'));
  response.once('close', () => on.lost('reset'));
}
