import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { GuardProgress } from '../../../shared/contract/events.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { GuardReport } from '../../../shared/domain/guards.ts';
import { noGuards, withoutRows } from '../../../shared/domain/guards.ts';
import { api, callErrorOf } from '../../api/client.ts';
import { useSettings } from '../../api/settings.ts';
import { WorkbenchLost, askWorkbench } from '../../api/workbench.ts';
import { useContacts } from '../contacts.ts';
import { besideThePlan, useFlow } from '../flow.ts';

interface Guards {
  /** What is being asked, and what the report answers. */
  asked: string | null;
  answered: string | null;
  report: GuardReport;
  error: CallError | null;
  /** How far it is; null while it is too early to say so. */
  progress: Pick<GuardProgress, 'done' | 'total'> | null;
  ask: (campaignId: string, question: string) => Promise<void>;
  /** Nobody waits for the answer any more. */
  giveUp: () => void;
}

/** What is answered sooner needs no figures. */
const quietMs = 500;

const useGuardReport = create<Guards>()((set, get) => ({
  asked: null,
  answered: null,
  report: noGuards,
  error: null,
  progress: null,
  giveUp: () => {
    if (get().asked === get().answered) return;
    set({ asked: null, answered: null, progress: null });
    void api.call('campaigns.stopGuards', {});
  },
  ask: async (campaignId, question) => {
    set({ asked: question, progress: null });
    const askedMs = performance.now();
    const stopListening = api.on('guards.progress', ({ done, total }) => {
      if (get().asked === question && performance.now() - askedMs > quietMs)
        set({ progress: { done, total } });
    });
    let found: Pick<Guards, 'report' | 'error'>;
    try {
      // The core answers for the draft it has on disk.
      await useFlow.getState().flush();
      const report = await api.call('campaigns.guards', { campaignId });
      await askWorkbench('plan.guards', { rows: report.rows });
      found = { report, error: null };
    } catch (cause) {
      // Send looks again by itself and lets nothing through that was not confirmed.
      found = { report: noGuards, error: cause instanceof WorkbenchLost ? null : callErrorOf(cause) };
    }
    stopListening();
    if (get().asked === question) set({ answered: question, ...found });
  },
}));

let visits = 0;

/**
 * What speaks against the plan on screen, without the people left out by the owner; null while it is not known.
 * Looked up anew whenever the screen opens or the messages change.
 */
export function useGuards(
  isCurrent: boolean,
): Pick<Guards, 'error' | 'progress'> & { report: GuardReport | null } {
  const [visit] = useState(() => (visits += 1));
  const campaignId = useFlow((flow) => flow.campaign?.id);
  const draft = useFlow((flow) => flow.draft);
  const version = useContacts((contacts) => contacts.version);
  const days = useSettings(({ settings }) => settings.recentDays);
  const question = draft && JSON.stringify([visit, campaignId, version, days, wordingOf(draft)]);

  useEffect(() => {
    const { asked, ask } = useGuardReport.getState();
    if (isCurrent && campaignId !== undefined && question !== null && asked !== question) {
      void ask(campaignId, question);
    }
  }, [isCurrent, campaignId, question]);

  useEffect(() => () => useGuardReport.getState().giveUp(), []);

  const { answered, report, error, progress } = useGuardReport();
  const isAnswered = question !== null && answered === question;
  const unticked = draft?.untickedRows;
  const left = useMemo(() => withoutRows(report, new Set(unticked)), [report, unticked]);
  return isAnswered ? { report: left, error, progress: null } : { report: null, error: null, progress };
}

/** What decides who is named, but for the rows the owner leaves out. */
function wordingOf(draft: Draft): unknown {
  return Object.entries(draft).filter(([key]) => key !== 'untickedRows' && !besideThePlan.has(key));
}
