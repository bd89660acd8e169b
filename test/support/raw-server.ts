import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP server on loopback whose behaviour is one function; it keeps what it was sent. */
export interface RawServer {
  port: number;
  connections: number;
  received: string;
  close(): Promise<void>;
}

/** Starts a plain server; `behave` is called for each connection, and then for each chunk with all text so far. */
export async function startRawServer(behave: {
  onConnection?: (socket: Socket) => void;
  onData?: (socket: Socket, textSoFar: string) => void;
}): Promise<RawServer> {
  return listen(createServer(), 'connection', behave);
}

/** Puts a server of either kind on a random loopback port; `event` names its ready connections. */
export async function listen(
  server: Server,
  event: 'connection' | 'secureConnection',
  behave: Parameters<typeof startRawServer>[0],
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const raw: RawServer = { port: 0, connections: 0, received: '', close };

  server.on('connection', (socket: Socket) => {
    raw.connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on(event, (socket: Socket) => {
    let text = '';
    socket.on('error', () => undefined);
    behave.onConnection?.(socket);
    if (!behave.onData) return;
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      raw.received += chunk.toString('utf8');
      behave.onData?.(socket, text);
    });
  });

  async function close() {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  raw.port = (server.address() as AddressInfo).port;
  return raw;
}

/** Answers a whole HTTP request once with `response` and ends the connection. */
export function answering(response: string) {
  return {
    onData: (socket: Socket, textSoFar: string) => {
      if (isWhole(textSoFar)) socket.end(response);
    },
  };
}

/** Whether headers and the announced number of body bytes are there. */
export function isWhole(text: string): boolean {
  const [head, ...rest] = text.split('\r\n\r\n');
  const length = /content-length: (\d+)/i.exec(head ?? '')?.[1];
  return length !== undefined && Buffer.byteLength(rest.join('\r\n\r\n')) >= Number(length);
}

/** An HTTP response with its length. */
export function http(status: string, body: string, headers: Record<string, string> = {}): string {
  const all = { 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`;
}
