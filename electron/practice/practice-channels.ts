import { channels } from '../../shared/domain/channels.ts';

/** How the practice gateway treats a channel; `spacingMs` is a phone's time for one message, 0 where there is no phone. */
export interface PracticeChannel {
  reports: 'phone' | 'web' | 'official';
  spacingMs: number;
}

/** The channels the practice account is provisioned for; any other is refused with 801. */
export const practiceChannels: ReadonlyMap<number, PracticeChannel> = new Map<number, PracticeChannel>([
  ...channels.map(({ id, kind, secondsPerMessage }): [number, PracticeChannel] => [
    id,
    { reports: reportsOf(kind), spacingMs: secondsPerMessage * 1000 },
  ]),
  [101, { reports: 'official', spacingMs: 0 }],
  [121, { reports: 'official', spacingMs: 0 }],
]);

function reportsOf(kind: (typeof channels)[number]['kind']): PracticeChannel['reports'] {
  if (kind === 'whatsapp_official') return 'official';
  return kind === 'whatsapp_web' ? 'web' : 'phone';
}
