import type { Channel } from '../../domain/channels.ts';

/** Names of the channels. */
export const channels = {
  whatsapp_personal: 'WhatsApp Personal',
  whatsapp_business: 'WhatsApp Business',
  sms: 'SMS',
  call: 'Call conference',
  whatsapp_official: 'WhatsApp Official',
  whatsapp_web: 'WhatsApp Web Automation',
  other: 'Channel {{id}}',
} as const satisfies Record<Channel['kind'] | 'other', string>;
