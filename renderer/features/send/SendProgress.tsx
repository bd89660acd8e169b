import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { PausedPanel } from './PausedPanel.tsx';
import { ScheduledPanel } from './ScheduledPanel.tsx';
import { SendingPanel } from './SendingPanel.tsx';

/** What goes on with a campaign from Send to its end: undo time, progress, pause; nothing once it has ended. */
export function SendProgress({ campaign }: { campaign: CampaignSummary }) {
  const { state } = campaign;
  if (state === 'scheduled') return <ScheduledPanel campaign={campaign} />;
  if (state === 'sending') return <SendingPanel campaign={campaign} />;
  return state === 'paused' ? <PausedPanel campaign={campaign} /> : null;
}
