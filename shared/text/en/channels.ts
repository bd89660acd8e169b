import type { Channel } from '../../domain/channels.ts';

/** Names of the channels, and the words for choosing one. */
export const channels = {
  whatsapp_personal: 'WhatsApp Personal',
  whatsapp_business: 'WhatsApp Business',
  sms: 'SMS',
  call: 'Call conference',
  whatsapp_official: 'WhatsApp Official',
  whatsapp_web: 'WhatsApp Web Automation',
  other: 'Channel {{id}}',
  another: 'Another channel number',
  number: 'Channel number',
  numberHint: 'You find the number in the panel of your provider.',
} as const satisfies Record<Channel['kind'] | 'other' | 'another' | 'number' | 'numberHint', string>;
