import { createServer as createTlsServer } from 'node:tls';
import tls from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { createPushClient } from '../../electron/push/client.ts';
import { answering, http, listen, startRawServer, type RawServer } from '../support/raw-server.ts';
import { selfSigned } from '../support/self-signed.ts';

const token = 'connect-test-token';
const body = {
  application: '1',
  globalmessage: 'Hello',
  globalmedia: '',
  priority: 0 as const,
  data: [{ number: '12025550100', message: '' }],
};
const client = createPushClient();
const impatient = createPushClient({ connectTimeoutMs: 100 });
const pushTo = (baseUrl: string, by = client) => by.push({ baseUrl, token }, body);

const open: RawServer[] = [];
const kept = (server: RawServer) => {
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('nothing leaves this computer before the connection is ready', () => {
  test('a closed port is refused', async () => {
    const server = await startRawServer({});
    await server.close();
    expect(await pushTo(`http://127.0.0.1:${server.port}`)).toEqual({ kind: 'not_sent', reason: 'refused' });
    expect(await client.checkBalance({ baseUrl: `http://127.0.0.1:${server.port}`, token }, 200)).toEqual({
      kind: 'no_answer',
      reason: 'refused',
    });
  });

  test('a closed port of a name with several addresses is refused too', async () => {
    const server = await startRawServer({});
    await server.close();
    expect(await pushTo(`http://localhost:${server.port}`)).toEqual({ kind: 'not_sent', reason: 'refused' });
  });

  test('a server that does not speak TLS gets no byte of the request', async () => {
    const server = kept(await startRawServer({ onData: (socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n') }));
    expect(await pushTo(`https://127.0.0.1:${server.port}`)).toEqual({ kind: 'not_sent', reason: 'tls' });
    expect(server.received).not.toContain(token);
    expect(server.received).not.toContain('POST');
  });

  test('a connection that ends in the handshake is a TLS error', async () => {
    const server = kept(await startRawServer({ onData: (socket) => socket.resetAndDestroy() }));
    expect(await pushTo(`https://127.0.0.1:${server.port}`)).toEqual({ kind: 'not_sent', reason: 'tls' });
  });

  test('a handshake that never ends runs into the connect time-out', async () => {
    const server = kept(await startRawServer({ onData: () => undefined }));
    expect(await pushTo(`https://127.0.0.1:${server.port}`, impatient)).toEqual({
      kind: 'not_sent',
      reason: 'connect_timeout',
    });
    expect(server.received).not.toContain(token);
  });

  test('the wait for a balance is bounded by its own time', async () => {
    const server = kept(await startRawServer({ onData: () => undefined }));
    const startedMs = performance.now();
    for (const scheme of ['http', 'https']) {
      const outcome = await client.checkBalance(
        { baseUrl: `${scheme}://127.0.0.1:${server.port}`, token },
        100,
      );
      expect(outcome.kind).toBe('no_answer');
    }
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});

describe('certificates', () => {
  const certificate = selfSigned();
  const startTls = async () =>
    kept(
      await listen(
        createTlsServer(certificate),
        'secureConnection',
        answering(http('200 OK', '{"status":100}')),
      ),
    );

  test('an unknown certificate: nothing is sent', async () => {
    const server = await startTls();
    expect(await pushTo(`https://127.0.0.1:${server.port}`)).toEqual({ kind: 'not_sent', reason: 'tls' });
    expect(server.received).toBe('');
  });

  test('a trusted one: the call goes through', async () => {
    const before = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...before, certificate.cert]);
    try {
      const server = await startTls();
      expect(await pushTo(`https://127.0.0.1:${server.port}/api/v2`)).toMatchObject({ kind: 'accepted' });
      expect(server.received).toMatch(/^POST \/api\/v2\/push HTTP\/1\.1\r\n/);
      expect(server.received).toContain(token);
    } finally {
      tls.setDefaultCACertificates(before);
    }
  });
});

test.each(['http://pickyassist.com', 'http://10.0.0.1', 'ftp://127.0.0.1', 'https://u:p@127.0.0.1', ''])(
  'the base URL %j is a programming error that does not name the token',
  async (baseUrl) => {
    const error = await pushTo(baseUrl).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain(token);
  },
);
