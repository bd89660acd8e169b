import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { t } from '../../shared/text/index.ts';
import { pauseWords } from '../../shared/text/pause-words.ts';
import type { Core } from '../core/core.ts';

/** How the terminal speaks: sentences for people, or one JSON object a line for scripts. */
export interface Output {
  say(line: string): void;
  event(event: Record<string, unknown>): void;
  /** Shows a running campaign until the returned function is called. */
  follow(core: Core, campaignId: string): () => void;
  result(campaign: CampaignSummary): void;
  fail(sentence: string): void;
}

const barWidth = 30;

/** Writes to the standard streams; a moving bar only where standard error is a terminal. */
export function createOutput(isJson: boolean): Output {
  const out = (line: string): void => void process.stdout.write(`${line}\n`);
  const event = (fields: Record<string, unknown>): void => {
    if (isJson) out(JSON.stringify(fields));
  };
  const say = (line: string): void => {
    if (!isJson) out(line);
  };
  return {
    say,
    event,
    follow(core, campaignId) {
      let isStarted = false;
      const hasBar = !isJson && process.stderr.isTTY;
      const remove = core.subscribe(({ name, payload }) => {
        if (name !== 'campaign.changed' || payload.id !== campaignId) return;
        // Once it runs its end is shown too, so that the bar does not stop one batch short.
        if (!isStarted && payload.state !== 'sending') return;
        if (!isStarted) event({ event: 'started', campaignId, pid: process.pid });
        isStarted = true;
        event({ event: 'progress', campaignId, ...countsOf(payload) });
        if (hasBar) process.stderr.write(`\r${bar(payload)}`);
      });
      return () => {
        remove();
        if (hasBar && isStarted) process.stderr.write('\n');
      };
    },
    result(campaign) {
      const { counts } = campaign;
      event({
        event: 'result',
        campaignId: campaign.id,
        state: campaign.state,
        pauseReason: campaign.pauseReason?.code ?? null,
        ...countsOf(campaign),
      });
      say(
        t('terminal.result', {
          state: t(`campaignState.${campaign.state}`),
          planned: counts.total - counts.leftOut,
          ...counts,
          waiting: counts.waiting + counts.handingOver,
        }),
      );
      if (campaign.pauseReason) {
        const { why, said } = pauseWords(campaign.pauseReason);
        say(why);
        if (said) say(said);
      }
      if (counts.undecided > 0) say(t('terminal.resolveHint', { count: counts.undecided, id: campaign.id }));
      if (campaign.state === 'paused') say(t('terminal.resumeHint', { id: campaign.id }));
    },
    fail(sentence) {
      event({ event: 'error', message: sentence });
      process.stderr.write(`${sentence}\n`);
    },
  };
}

function countsOf({ counts }: CampaignSummary): Record<string, unknown> {
  const { handingOver, ...rest } = counts;
  return { ...rest, waiting: rest.waiting + handingOver };
}

function bar({ counts }: CampaignSummary): string {
  const total = counts.total - counts.leftOut;
  const done = total - counts.waiting - counts.handingOver;
  const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
  return t('terminal.progress', {
    bar: '█'.repeat(filled).padEnd(barWidth, '░'),
    done,
    total,
    accepted: counts.accepted,
  });
}
