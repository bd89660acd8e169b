import { lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction, Socket } from 'node:net';
import type { MediaFailure } from '../../../shared/domain/media-verdict.ts';

/** Whether an address may be connected to; the second says whether this computer's own may. */
export type AddressRule = (address: string, allowsThisComputer: boolean) => boolean;

/** One answer, or why there is none. */
export type Hop =
  | { httpStatus: number; contentType: string; bytes: number | null; location: string | null }
  | { reason: MediaFailure };

interface Question {
  url: URL;
  method: 'HEAD' | 'GET';
  signal: AbortSignal;
  userAgent: string;
  isAllowed: (address: string) => boolean;
}

/** Asks one address once, following nothing; its body is never read. */
export function askOnce({ url, method, signal, userAgent, isAllowed }: Question): Promise<Hop> {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isAllowed(literal)) return Promise.resolve({ reason: 'not_public' });
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: false,
      signal,
      // What is resolved here is what is connected to: a name that resolves anew to another address gets nowhere.
      lookup: guardedLookup(isAllowed),
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'identity',
        ...(method === 'GET' && { range: 'bytes=0-0' }),
      },
    });
    const settle = (hop: Hop): void => {
      resolve(hop);
      request.destroy();
    };
    request.once('socket', (socket: Socket) => {
      socket.once('connect', () => {
        if (!isAllowed(socket.remoteAddress ?? '')) settle({ reason: 'not_public' });
      });
    });
    request.once('response', (response) => settle(readHead(response)));
    request.on('error', (error) => settle({ reason: failureOf(error, signal) }));
    request.end();
  });
}

function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      // One bad address among good ones is a trick, not an accident.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(Object.assign(new Error('not public'), { code: notPublicCode }), []);
      }
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function readHead({ statusCode = 0, headers }: IncomingMessage): Hop {
  // A server that sends the part it was asked for says the whole size behind the slash.
  const whole = /\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1] ?? headers['content-length'];
  return {
    httpStatus: statusCode,
    contentType: headers['content-type'] ?? '',
    bytes: whole !== undefined && /^\d{1,15}$/.test(whole) ? Number(whole) : null,
    location: headers.location ?? null,
  };
}

const notPublicCode = 'ENOTPUBLIC';
const offlineCodes: ReadonlySet<string> = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAI_AGAIN', 'ENETDOWN']);

function failureOf(error: Error, signal: AbortSignal): MediaFailure {
  if (signal.aborted) return 'timeout';
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  if (code === notPublicCode) return 'not_public';
  if (code === 'ENOTFOUND') return 'no_such_host';
  if (/CERT|SSL|TLS|SIGNATURE|ISSUER/.test(code)) return 'tls';
  if (code === 'ETIMEDOUT') return 'timeout';
  return offlineCodes.has(code) ? 'offline' : 'unreachable';
}
