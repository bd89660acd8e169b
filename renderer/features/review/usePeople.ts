import { askWorkbench } from '../../api/workbench.ts';
import { usePlan } from '../../app/plan.ts';
import { usePages } from '../../ui/usePages.ts';
import type { PersonView } from '../../workers/plan-protocol.ts';
import type { WorkbenchCalls } from '../../workers/protocol.ts';

type Question = Omit<WorkbenchCalls['plan.page']['input'], 'offset' | 'limit'>;

/** The people of a group as the table scrolls through them. */
export function usePeople(question: Question): ReturnType<typeof usePages<PersonView>> {
  const version = usePlan((plan) => plan.version);
  return usePages<PersonView>(`${version} ${JSON.stringify(question)}`, async (offset, limit) => {
    const answer = await askWorkbench('plan.page', { ...question, offset, limit });
    return answer && { rows: answer.people, matching: answer.matching };
  });
}
