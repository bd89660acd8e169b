import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMediaProbe } from '../../electron/platform/media/media-probe.ts';
import { isLoopbackAddress, isPublicAddress } from '../../electron/security/public-address.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let answers: Record<string, Answer>;
let asked: string[];
let connections: number;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.range ?? ''}`.trim());
  const answer = answers[request.url ?? ''];
  if (answer) answer(response, request);
  else response.writeHead(404).end();
});
server.on('connection', () => (connections += 1));

const rule = (address: string, allowsThisComputer: boolean): boolean =>
  isPublicAddress(address) || (allowsThisComputer && isLoopbackAddress(address));
const probe = createMediaProbe({ isAllowed: rule });
const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeEach(async () => {
  answers = {};
  asked = [];
  connections = 0;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

const picture = { 'content-type': 'image/png', 'content-length': '1234' };
const no = (reason: string) => ({ kind: 'no_answer', reason });

it('asks for the head alone, and follows a redirect', async () => {
  answers['/a'] = (response) => response.writeHead(302, { location: '/b.png' }).end();
  answers['/b.png'] = (response) => response.writeHead(200, picture).end();
  expect(await probe.look(at('/a'), true)).toEqual({
    kind: 'answered',
    httpStatus: 200,
    contentType: 'image/png',
    bytes: 1234,
    url: at('/b.png'),
  });
  expect(asked).toEqual(['HEAD /a', 'HEAD /b.png']);
});

it('asks for one byte where a head is not answered, and reads no body however long', async () => {
  answers['/a'] = (response, { method }) => {
    if (method === 'HEAD') return response.writeHead(405).end();
    response.writeHead(206, { 'content-type': 'video/mp4', 'content-range': 'bytes 0-0/99999' });
    return response.write('x');
  };
  answers['/endless'] = (response, { method }) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    return method === 'HEAD' ? response.end() : response.write(Buffer.alloc(1_000_000));
  };
  expect(await probe.look(at('/a'), true)).toMatchObject({ contentType: 'video/mp4', bytes: 99_999 });
  expect(await probe.look(at('/endless'), true)).toMatchObject({ contentType: 'audio/mpeg', bytes: null });
  expect(asked).toEqual(['HEAD /a', 'GET /a bytes=0-0', 'HEAD /endless', 'GET /endless bytes=0-0']);
  expect(await probe.look(at('/gone'), true)).toMatchObject({ httpStatus: 404 });
});

it('holds every redirect to the rule: no private address, no end without one', async () => {
  answers['/private'] = (response) => response.writeHead(301, { location: 'https://10.0.0.1/x.png' }).end();
  answers['/metadata'] = (response) => response.writeHead(307, { location: 'http://169.254.169.254/' }).end();
  answers['/user'] = (response) => response.writeHead(302, { location: 'https://u:p@example.com/' }).end();
  answers['/file'] = (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  answers['/loop'] = (response) => response.writeHead(302, { location: '/loop' }).end();
  expect(await probe.look(at('/private'), true)).toEqual(no('not_public'));
  expect(await probe.look(at('/metadata'), true)).toEqual(no('not_public'));
  expect(await probe.look(at('/user'), true)).toEqual(no('has_password'));
  expect(await probe.look(at('/file'), true)).toEqual(no('not_https'));
  expect(await probe.look(at('/loop'), true)).toEqual(no('redirects'));
});

it('never connects to this computer outside practice, by number or by name', async () => {
  const { port } = server.address() as AddressInfo;
  expect(await probe.look(at('/a'), false)).toEqual(no('not_https'));
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]']) {
    expect(await probe.look(`https://${host}:${port}/a`, false)).toEqual(no('not_public'));
  }
  expect(connections).toBe(0);
});

it('says nothing to an address that is another one once it is connected', async () => {
  let looks = 0;
  const rebinding = createMediaProbe({ isAllowed: () => (looks += 1) < 2 });
  answers['/a'] = (response) => response.writeHead(200, picture).end();
  expect(await rebinding.look(at('/a'), true)).toEqual(no('not_public'));
  expect(asked).toEqual([]);
});

it('waits no longer than it may, and says when nobody answers', async () => {
  answers['/slow'] = () => undefined;
  expect(await createMediaProbe({ isAllowed: rule, timeoutMs: 60 }).look(at('/slow'), true)).toEqual(
    no('timeout'),
  );
  const gone = at('/a');
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
  expect(await probe.look(gone, true)).toEqual(no('unreachable'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
