import type { Draft } from '../../../shared/domain/draft.ts';
import { practiceAccountId } from '../../../shared/domain/draft.ts';
import type { GuardReport } from '../../../shared/domain/guards.ts';
import { noGuards, sinceOfCode } from '../../../shared/domain/guards.ts';
import { messageTemplate } from '../../../shared/domain/official-template.ts';
import type { PlannedPerson } from '../../../shared/domain/plan.ts';
import type { Deps } from '../deps.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Looks up a plan's people in the ledger, many at a time, as they are planned. */
export interface GuardScan {
  /** Whether nothing can speak against the plan, whoever is in it. */
  isOff: boolean;
  look(people: readonly PlannedPerson[]): void;
  report(): GuardReport;
}

/**
 * Starts looking for what speaks against a plan; nothing speaks against practice. A confirmed code says from when on
 * messages were looked for, so that a person whose week ends between Review and Send makes no difference.
 */
export function createGuardScan(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  campaignId: string,
  draft: Draft,
  confirmed: string,
): GuardScan {
  const nowMs = clock.nowMs();
  const days = store.settings.read().recentDays;
  const ownSinceMs = days === null ? null : nowMs - days * dayMs;
  // A later moment would overlook people; an earlier one only names more of them.
  const sinceMs = ownSinceMs === null ? null : Math.min(ownSinceMs, sinceOfCode(confirmed) ?? ownSinceMs);
  const isOff = draft.accountId === practiceAccountId || !store.ledger.hasSent();
  const rows = { same_text: [] as number[], recent: [] as number[] };
  const uncertain: number[] = [];
  return {
    isOff,
    look(people) {
      if (isOff) return;
      const asked = people.flatMap(({ number, text, rowNumber }) =>
        number === null || text === null ? [] : [{ number, text, rowNumber }],
      );
      for (const [index, before] of store.ledger.sentBefore(asked, sinceMs).entries()) {
        const rowNumber = asked[index]?.rowNumber;
        if (rowNumber === undefined) continue;
        if (before.same_text) rows.same_text.push(rowNumber);
        if (before.recent) rows.recent.push(rowNumber);
        const found = [before.same_text, before.recent].filter((certainty) => certainty !== null);
        if (found.length > 0 && !found.includes('sent')) uncertain.push(rowNumber);
      }
    },
    report() {
      if (isOff) return noGuards;
      const today = new Date(nowMs).setHours(0, 0, 0, 0);
      const earlier = store.campaigns.earlier({
        campaignId,
        listId: draft.listId ?? '',
        template: messageTemplate(draft),
        sinceMs: today,
      });
      return { rows, uncertain, days, sinceMs, earlier };
    },
  };
}
