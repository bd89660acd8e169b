import { baseUrlSchema } from '../../shared/domain/account.ts';
import { judgeBalanceAnswer, judgePushAnswer } from '../../shared/domain/judge-answer.ts';
import { judgeReport } from '../../shared/domain/judge-report.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { BalanceOutcome, PushOutcome } from '../../shared/domain/outcome.ts';
import type { PushBody, TemplateBody } from '../../shared/domain/push-body.ts';
import type { Log, PushClient, PushTarget } from '../core/ports.ts';
import { exchange, type Transfer } from './transport.ts';

const reportTimeoutMs = 30_000;

/** Times in milliseconds; `version` goes into the user agent. */
export interface PushClientOptions {
  connectTimeoutMs?: number;
  answerTimeoutMs?: number;
  version?: string;
  log?: Log;
}

/** The Push API over HTTP (push-api sections 1-8); throws only for a base URL no token may go to, which is a bug of the caller. */
export function createPushClient(options: PushClientOptions = {}): PushClient {
  const { connectTimeoutMs = 10_000, answerTimeoutMs = 60_000, version, log } = options;
  const userAgent = version ? `Sendsheet/${version}` : 'Sendsheet';

  function call(target: PushTarget, path: string, body: string, totalTimeoutMs: number): Promise<Transfer> {
    return exchange({
      url: new URL(`${checkedBase(target.baseUrl)}/${path}`),
      body,
      userAgent,
      connectTimeoutMs: Math.min(connectTimeoutMs, totalTimeoutMs),
      answerTimeoutMs,
      totalTimeoutMs,
      maxAnswerBytes: limits.answerBytes,
    });
  }

  return {
    async push(target, body) {
      const startedMs = performance.now();
      const transfer = await call(target, 'push', pushJson(target.token, body), Infinity);
      const outcome = pushOutcome(transfer, target.token);
      log?.write('push.call', { people: body.data.length, ...factsOf(transfer, outcome, startedMs) });
      return outcome;
    },
    async checkBalance(target, timeoutMs) {
      const startedMs = performance.now();
      const json = JSON.stringify({ token: target.token });
      const transfer = await call(target, 'check-balance', json, timeoutMs);
      const outcome = balanceOutcome(transfer, target.token);
      log?.write('push.balance', factsOf(transfer, outcome, startedMs));
      return outcome;
    },
    async deliveryReport(target, pushId) {
      const json = JSON.stringify({ token: target.token, push_id: pushId });
      const transfer = await call(target, 'delivery-report', json, reportTimeoutMs);
      if (transfer.phase !== 'answered') return { kind: 'no_answer', reason: transfer.reason };
      return judgeReport(transfer.httpStatus, transfer.body, target.token);
    },
  };
}

function checkedBase(baseUrl: string): string {
  const base = baseUrlSchema.safeParse(baseUrl);
  if (!base.success) throw new TypeError('A push target must be https, or http on this computer.');
  return base.data;
}

/** The body as it goes out; the order of its keys is fixed, and only the keys we know are taken along. */
function pushJson(token: string, body: PushBody | TemplateBody): string {
  const { application, globalmedia, priority } = body;
  if ('template_id' in body) {
    const { template_id, language } = body;
    const data = body.data.map(({ number, template_message }) => ({ number, template_message }));
    return JSON.stringify({ token, application, globalmedia, priority, template_id, language, data });
  }
  const { globalmessage } = body;
  const data = body.data.map(({ number, message }) => ({ number, message }));
  return JSON.stringify({ token, application, globalmessage, globalmedia, priority, data });
}

function pushOutcome(transfer: Transfer, token: string): PushOutcome {
  if (transfer.phase === 'not_sent') return { kind: 'not_sent', reason: transfer.reason };
  if (transfer.phase === 'lost') {
    return { kind: 'uncertain', reason: transfer.reason, httpStatus: transfer.httpStatus };
  }
  return judgePushAnswer(transfer.httpStatus, transfer.body, transfer.retryAfter, token);
}

function balanceOutcome(transfer: Transfer, token: string): BalanceOutcome {
  if (transfer.phase !== 'answered') return { kind: 'no_answer', reason: transfer.reason };
  return judgeBalanceAnswer(transfer.httpStatus, transfer.body, token);
}

function factsOf(transfer: Transfer, outcome: PushOutcome | BalanceOutcome, startedMs: number) {
  return {
    outcome: outcome.kind,
    reason: 'reason' in outcome ? outcome.reason : null,
    status: 'status' in outcome ? outcome.status : null,
    httpStatus: transfer.phase === 'not_sent' ? null : transfer.httpStatus,
    ms: Math.round(performance.now() - startedMs),
  };
}
