import { channels, type Channel } from '../../../shared/domain/channels.ts';
import { t } from '../../../shared/text/index.ts';

const nouns: Record<Channel['kind'], 'whatsapp' | 'sms' | 'call'> = {
  whatsapp_personal: 'whatsapp',
  whatsapp_business: 'whatsapp',
  whatsapp_official: 'whatsapp',
  whatsapp_web: 'whatsapp',
  sms: 'sms',
  call: 'call',
};

/** The button that names the count: "Send 298 WhatsApp messages". */
export function sendButtonWords(channelId: number, count: number): string {
  const kind = channels.find(({ id }) => id === channelId)?.kind;
  return t(`send.button.${kind ? nouns[kind] : 'other'}`, { count });
}
