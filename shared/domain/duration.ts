import { channels } from './channels.ts';

/** What decides how long a campaign takes; a pace of 0 calls a minute is as fast as the gateway answers. */
export interface DurationInput {
  people: number;
  batchSize: number;
  pacePerMinute: number;
  channelId: number;
}

/** Seconds until everybody is handed over: the calls at their pace, or as the phone sends where it is followed. */
export function handOverSeconds(input: DurationInput & { followsPhone: boolean }): number {
  if (input.followsPhone) return estimateSeconds(input);
  const { people, batchSize, pacePerMinute } = input;
  return pacePerMinute === 0 ? 0 : Math.ceil((Math.ceil(people / batchSize) * 60) / pacePerMinute);
}

/** Seconds until the last message has left: the larger of the time for the calls and, on a phone's channel, for the phone (push-api sections 5 and 6). */
export function estimateSeconds({ people, batchSize, pacePerMinute, channelId }: DurationInput): number {
  const calls = Math.ceil(people / batchSize);
  const forCalls = pacePerMinute === 0 ? 0 : (calls * 60) / pacePerMinute;
  const perMessage = channels.find(({ id }) => id === channelId)?.secondsPerMessage ?? 0;
  return Math.ceil(Math.max(forCalls, people * perMessage));
}
