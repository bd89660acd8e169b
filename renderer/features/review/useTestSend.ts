import { useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { putCampaign, useCampaigns } from '../../api/campaigns.ts';
import { api } from '../../api/client.ts';
import { useSettings } from '../../api/settings.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useFlow } from '../../app/flow.ts';
import { useAction } from '../../ui/useAction.ts';

interface TestSend {
  typed: string;
  setTyped: (typed: string) => void;
  /** Whether what was typed is no number that is known to be one. */
  isBad: boolean;
  /** The test that was sent, as it stands now. */
  sent: CampaignSummary | null;
  send: () => void;
  busy: boolean;
  error: CallError | null;
}

/** Sends the message of one contact to an own number, which is kept in Settings. */
export function useTestSend(rowNumber: number): TestSend {
  const { settings, update } = useSettings();
  const [first] = settings.testNumbers;
  const [typed, setTyped] = useState(first === undefined ? '' : `+${first}`);
  const [isBad, setIsBad] = useState(false);
  const [sentId, setSentId] = useState<string | null>(null);
  const sent = useCampaigns(({ campaigns }) => campaigns.find(({ id }) => id === sentId) ?? null);
  const { run, busy, error } = useAction();

  async function send(): Promise<void> {
    const source = { kind: 'text', text: typed } as const;
    const found = await askWorkbench('numbers.read', { source, country: settings.country });
    const [number] = found?.numbers ?? [];
    const isOne = number !== undefined && found?.numbers.length === 1 && found.unconfirmed === 0;
    setIsBad(!isOne);
    const campaignId = useFlow.getState().campaign?.id;
    if (!isOne || campaignId === undefined) return;
    const others = settings.testNumbers.filter((one) => one !== number);
    await update({ testNumbers: [number, ...others].slice(0, limits.testNumbers) });
    await useFlow.getState().flush();
    const campaign = await api.call('campaigns.sendTest', { campaignId, rowNumber, number });
    putCampaign(campaign);
    setSentId(campaign.id);
  }

  return { typed, setTyped, isBad, sent, send: () => void run(send), busy, error };
}
