import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that stands for the rest of the world and writes down who came. */
export interface ForeignServer {
  url: string;
  connections(): number;
  close(): Promise<void>;
}

/** Starts a foreign server. */
export async function foreignServer(): Promise<ForeignServer> {
  let connections = 0;
  const server = createServer((_request, response) => response.end('foreign'));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
