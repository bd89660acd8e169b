import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// A gateway in a process of its own that takes everything at once, so that only the sender is measured.
let pushes = 0;
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    pushes += 1;
    const body = request.url?.endsWith('/check-balance')
      ? '{"balance":1000,"status":100,"message":"Success"}'
      : `{"status":100,"push_id":"${pushes}","message":"Success"}`;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/app/api/v2`);
});
process.stdin.resume().once('end', () => process.exit(0));
