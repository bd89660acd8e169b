import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Log, PracticeGateway } from '../core/ports.ts';
import { htmlPage, plain, tooMany, type Answer } from './answer.ts';
import { createFaultPlan, type FaultPlan } from './fault.ts';
import { isLocalRequest, parseJson, readBody, write } from './http.ts';
import { receivePush } from './push-endpoint.ts';
import type { PracticeQueue } from './queue.ts';
import { createRateWindow } from './rate-window.ts';
import { answerInstead, spoilAnswer } from './spoil.ts';
import { answerStatus, type StatusEndpoint } from './status-endpoints.ts';

const maxBodyBytes = 5 * 1024 * 1024;
const path = /^\/(?:app\/)?api\/v2\/(push|delivery-report|device-status|check-balance)$/;

/** `queue` stays the caller's to close; limits are calls per minute, 0 for none; port 0 is a random one. */
export interface PracticeGatewayOptions {
  clock: Clock;
  queue: PracticeQueue;
  port?: number;
  pushPerMinute?: number;
  statusPerMinute?: number;
  log?: Log;
}

/** The gateway and what tests need of it. */
export interface PracticeGatewayForTests extends PracticeGateway {
  faults: FaultPlan;
  /** Push calls whose headers arrived, whatever became of them. */
  pushCalls(): number;
}

/** The practice gateway (push-api section 9): a real HTTP server on 127.0.0.1 that is started at the first use. */
export function createPracticeGateway(options: PracticeGatewayOptions): PracticeGatewayForTests {
  const { clock, queue, port = 0, pushPerMinute = 90, statusPerMinute = 3, log } = options;
  const faults = createFaultPlan();
  const mayPush = createRateWindow(pushPerMinute, clock);
  const mayAsk = createRateWindow(statusPerMinute, clock);
  let running: Promise<{ server: Server; baseUrl: string }> | null = null;
  let closing = new AbortController();
  let pushCalls = 0;

  async function start() {
    closing = new AbortController();
    const server = createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        log?.write('practice.error', { error: String(error) });
        write(response, htmlPage(500, 'Internal Server Error'));
      });
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return { server, baseUrl: `http://127.0.0.1:${portOf(server)}/app/api/v2` };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = endpointOf(request);
    if (typeof endpoint !== 'string') return write(response, endpoint);
    const isPush = endpoint === 'push';
    if (isPush) pushCalls += 1;
    const fault = faults.take(isPush ? 'push' : 'status');
    if (fault === 'hang_before_reading') return;
    if (fault === 'reset_before_reading') return void request.socket.resetAndDestroy();

    const read = await readBody(request, maxBodyBytes);
    if (read === 'gone') return;
    if (read === 'too_large') return write(response, plain(413, 'Payload Too Large'));
    const instead = answerInstead(fault, `http://127.0.0.1:${request.socket.localPort}/api/v2/${endpoint}`);
    if (instead) return write(response, instead);
    if (!(isPush ? mayPush : mayAsk)()) return write(response, tooMany());

    const body = parseJson(read.text);
    const answer = isPush
      ? receivePush(body, queue, clock.nowMs(), fault)
      : answerStatus(endpoint, body, queue, clock.nowMs());
    if (fault === 'queue_then_silent') return;
    if (fault === 'reset_after_queueing') return void request.socket.resetAndDestroy();
    if (typeof fault === 'object' && fault && 'slowMs' in fault) {
      await clock.sleep(fault.slowMs, closing.signal);
    }
    write(response, spoilAnswer(fault, answer));
  }

  return {
    faults,
    pushCalls: () => pushCalls,
    async baseUrl() {
      running ??= start().catch((error: unknown) => {
        running = null;
        throw error;
      });
      return (await running).baseUrl;
    },
    async close() {
      const started = await running?.catch(() => null);
      running = null;
      if (!started) return;
      closing.abort();
      const closed = once(started.server, 'close');
      started.server.close();
      started.server.closeAllConnections();
      await closed;
    },
  };
}

function endpointOf(request: IncomingMessage): 'push' | StatusEndpoint | Answer {
  if (!isLocalRequest(request)) return plain(403, 'Forbidden');
  const endpoint = path.exec(request.url ?? '')?.[1];
  if (!endpoint) return plain(404, 'Not Found');
  if (request.method !== 'POST') return { ...plain(405, 'Method Not Allowed'), headers: { allow: 'POST' } };
  return endpoint as 'push' | StatusEndpoint;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
