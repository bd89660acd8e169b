import type { StoreApi } from 'zustand';
import { useFlow } from '../../app/flow.ts';
import { type Editing, createEditing } from '../../ui/message/editing.ts';

/** Editing of the message last written, so that going to Review and back does not end its history. */
let kept: { campaignId: string; store: StoreApi<Editing> } | null = null;

/** Editing of the draft's message; every step is in the draft at once. */
export function draftEditing(): StoreApi<Editing> {
  const { campaign, update } = useFlow.getState();
  const campaignId = campaign?.id ?? '';
  if (kept?.campaignId === campaignId) return kept.store;
  const store = createEditing(
    () => {
      const { draft } = useFlow.getState();
      return { text: draft?.template ?? '', isPlain: draft?.plainSms ?? false };
    },
    ({ text, isPlain }) => update({ template: text, plainSms: isPlain }),
  );
  kept = { campaignId, store };
  return store;
}
