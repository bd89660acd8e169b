import { useEffect } from 'react';
import type { Draft } from '../../shared/domain/draft.ts';
import { messageTemplate } from '../../shared/domain/official-template.ts';
import type { PlanTotals } from '../workers/plan-protocol.ts';
import { useSettings } from '../api/settings.ts';
import { useContacts } from './contacts.ts';
import { useFlow } from './flow.ts';
import { usePlan } from './plan.ts';
import { useContactCheck } from './useContactCheck.ts';

/** Checks the contacts and finishes the messages whenever the draft changes; true while the totals are those of the draft on screen. */
export function usePlanning(): boolean {
  useContactCheck();
  const draft = useFlow((flow) => flow.draft);
  const checked = useContacts((contacts) =>
    contacts.listId !== null && contacts.listId === draft?.listId ? contacts.version : null,
  );
  const prices = useSettings(({ settings }) => settings.prices);
  const question =
    draft && checked !== null ? `${checked} ${wordingOf(draft)} ${JSON.stringify(prices)}` : null;

  useEffect(() => {
    const { draft: current } = useFlow.getState();
    if (question !== null && current) void usePlan.getState().run(current, question);
  }, [question]);

  return usePlan((plan) => question !== null && plan.question === question);
}

/** The totals of the draft's sheet; they may lag behind the message while it is typed. */
export function useTotals(): PlanTotals | null {
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  return usePlan((plan) => (plan.listId === listId ? plan.totals : null));
}

/** What a plan depends on beside the contacts. */
function wordingOf(draft: Draft): string {
  const { channelId, untickedRows, formats, dateOrder, decimalMark, plainSms } = draft;
  return JSON.stringify([
    messageTemplate(draft),
    channelId,
    untickedRows,
    formats,
    dateOrder,
    decimalMark,
    plainSms,
  ]);
}
