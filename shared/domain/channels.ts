/** What the program knows of one channel (`application` id of push-api section 5). */
export interface Channel {
  id: number;
  kind: 'whatsapp_personal' | 'whatsapp_business' | 'sms' | 'call' | 'whatsapp_official' | 'whatsapp_web';
  /** Seconds a phone needs for one message; 0 where no phone stands between. */
  secondsPerMessage: number;
  /** Longest finished message in characters. */
  maxCharacters: number;
  /** Whether it reaches people on mobile numbers only, as far as is known. */
  needsMobile: boolean;
}

export const channels: readonly Channel[] = [
  { id: 1, kind: 'whatsapp_personal', secondsPerMessage: 10, maxCharacters: 4096, needsMobile: true },
  { id: 2, kind: 'whatsapp_business', secondsPerMessage: 10, maxCharacters: 4096, needsMobile: true },
  { id: 3, kind: 'sms', secondsPerMessage: 10, maxCharacters: 1530, needsMobile: true },
  { id: 4, kind: 'call', secondsPerMessage: 0, maxCharacters: 4096, needsMobile: false },
  { id: 8, kind: 'whatsapp_official', secondsPerMessage: 0, maxCharacters: 4096, needsMobile: false },
  { id: 10, kind: 'whatsapp_web', secondsPerMessage: 0, maxCharacters: 4096, needsMobile: true },
];

/** The longest finished message a channel takes, in characters; unknown channels get WhatsApp's limit. */
export function maxCharacters(channelId: number): number {
  return channels.find((channel) => channel.id === channelId)?.maxCharacters ?? 4096;
}

/** Whether a channel reaches mobile numbers only; not said of channels the program does not know. */
export function needsMobile(channelId: number): boolean {
  return channels.find((channel) => channel.id === channelId)?.needsMobile ?? false;
}

/** Further ids by which the vendor sells WhatsApp Official (push-api section 5). */
const otherOfficial: ReadonlySet<number> = new Set([101, 121]);

/** Whether a channel is WhatsApp Official, where free text reaches only who wrote within 24 hours. */
export function isOfficial(channelId: number): boolean {
  const channel = channels.find(({ id }) => id === channelId);
  return channel?.kind === 'whatsapp_official' || otherOfficial.has(channelId);
}

/** Whether a channel sends text messages, which are counted in segments. */
export function isSms(channelId: number): boolean {
  return channels.find((channel) => channel.id === channelId)?.kind === 'sms';
}
