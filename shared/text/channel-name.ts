import { channels } from '../domain/channels.ts';
import { t } from './index.ts';

/** The name of a channel; one the program does not know is named by its number. */
export function channelName(channelId: number): string {
  const kind = channels.find((channel) => channel.id === channelId)?.kind ?? 'other';
  return kind === 'other' ? t('channels.other', { id: String(channelId) }) : t(`channels.${kind}`);
}
