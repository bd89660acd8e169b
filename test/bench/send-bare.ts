import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { exchange } from '../../electron/push/transport.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { pushBody } from '../../shared/domain/push-body.ts';
import { benchCampaign, benchPlan } from './bench-data.ts';

/** What the bare loop took. */
export interface BareFigures {
  sendMs: number;
  loopP999Ms: number;
}

// The baseline: nothing but the two durable commits of each batch, on the same tables, and the same HTTP call between them.
const [dataDir = '', gateway = ''] = process.argv.slice(2);
const database = openDatabase(dataDir);
const plan = benchPlan(gateway);
const next = database.prepare<[], { ordinal: number; number: string; text: string }>(
  `SELECT ordinal, number, text FROM people INDEXED BY people_state
   WHERE campaign_id = '${benchCampaign}' AND state = 'waiting' AND left_out_reason IS NULL ORDER BY ordinal LIMIT 100`,
);
const insertAttempt = database.prepare<[number, string]>(
  `INSERT INTO attempts (campaign_id, state, people_count, body_sha256, started_at_ms)
   VALUES ('${benchCampaign}', 'sending', ?, ?, 1)`,
);
const insertMember = database.prepare<[number, number]>(
  `INSERT INTO attempt_people (attempt_id, campaign_id, ordinal) VALUES (?, '${benchCampaign}', ?)`,
);
const take = database.prepare<[number, number]>(
  `UPDATE people SET state = 'handing_over', attempt_id = ? WHERE campaign_id = '${benchCampaign}' AND ordinal = ?`,
);
const accept = database.prepare<[number]>(
  `UPDATE people SET state = 'accepted', accepted_at_ms = 1 WHERE campaign_id = '${benchCampaign}' AND ordinal = ?`,
);
const settle = database.prepare<[string, number]>(
  `UPDATE attempts SET state = 'accepted', finished_at_ms = 1, push_id = ? WHERE id = ?`,
);
// Only a campaign that is sending may have an attempt.
database.exec(`UPDATE campaigns SET state = 'sending', pause_reason = NULL WHERE id = '${benchCampaign}'`);
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const startedMs = performance.now();
for (;;) {
  const people = next.all();
  if (people.length === 0) break;
  const body = JSON.stringify({
    token: 'bench',
    ...pushBody(
      plan,
      people.map((person) => ({ ...person, templateValues: null })),
    ),
  });
  const id = database
    .transaction(() => {
      const sha = createHash('sha256').update(body).digest('hex');
      const attemptId = Number(insertAttempt.run(people.length, sha).lastInsertRowid);
      for (const { ordinal } of people) {
        insertMember.run(attemptId, ordinal);
        take.run(attemptId, ordinal);
      }
      return attemptId;
    })
    .immediate();
  const answer = await exchange({
    url: new URL(`${gateway}/push`),
    body,
    userAgent: 'bench',
    connectTimeoutMs: 10_000,
    answerTimeoutMs: 60_000,
    totalTimeoutMs: Infinity,
    maxAnswerBytes: 1_000_000,
  });
  if (answer.phase !== 'answered') throw new Error(answer.phase);
  const { push_id: pushId } = JSON.parse(answer.body) as { push_id: string };
  database
    .transaction(() => {
      for (const { ordinal } of people) accept.run(ordinal);
      settle.run(pushId, id);
    })
    .immediate();
}
loop.disable();
const figures: BareFigures = {
  sendMs: performance.now() - startedMs,
  loopP999Ms: loop.percentile(99.9) / 1e6,
};
database.close();
console.log(JSON.stringify(figures));
