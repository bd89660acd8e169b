import { language, t } from '../../shared/text/index.ts';

/** The name a new campaign starts with, e.g. "Campaign of 5 March, 14:30". */
export function newCampaignName(now: Date): string {
  const when = new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(now);
  return t('shell.newCampaignName', { when });
}
