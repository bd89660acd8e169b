import type { PersonView, WorkbenchCalls } from '../protocol.ts';
import { pageOf, selection } from './selection.ts';
import type { PlanResult, Workbench } from './state.ts';

type PageInput = WorkbenchCalls['plan.page']['input'];

/** The rows of Review that are on screen: finished messages, or people left out for one reason. */
export function planPage(bench: Workbench, input: PageInput): WorkbenchCalls['plan.page']['output'] {
  const { plan } = bench;
  if (!plan) return { people: [], matching: 0 };
  const key = JSON.stringify([input.filter, input.search, input.sort]);
  bench.planSelection = selection(bench.planSelection, key, () =>
    sorted(plan, find(plan, input), input.sort),
  );
  const { indexes } = bench.planSelection;
  return {
    people: pageOf(indexes, input).map((index) => viewOf(plan, index)),
    matching: indexes.length,
  };
}

function find(plan: PlanResult, { filter, search }: PageInput): number[] {
  const words = search.trim().toLowerCase();
  const indexes: number[] = [];
  for (const [index, { leftOutReason, name, number, text }] of plan.people.entries()) {
    // Unticked people stay in the list of messages, so that they can be ticked again where they were.
    const isMessage = leftOutReason === null || leftOutReason === 'unticked';
    if (filter === 'messages' ? !isMessage : leftOutReason !== filter) continue;
    const isFound = words === '' || [name, number, text].some((part) => part?.toLowerCase().includes(words));
    if (isFound) indexes.push(index);
  }
  return indexes;
}

function sorted(plan: PlanResult, indexes: number[], sort: PageInput['sort']): number[] {
  const { people, segments } = plan;
  if (sort === 'sheet') return indexes;
  const size =
    sort === 'longest'
      ? (index: number) => people[index]?.text?.length ?? 0
      : (index: number) => segments[index] ?? 0;
  return indexes.sort((a, b) => size(b) - size(a) || a - b);
}

function viewOf(plan: PlanResult, index: number): PersonView {
  const { rowNumber, name, number, text, leftOutReason, detail, isTooLong } = plan.people[index]!;
  return {
    rowNumber,
    name,
    number,
    text,
    leftOutReason,
    detail,
    isTooLong,
    characters: text?.length ?? 0,
    segments: plan.segments[index] ?? 0,
  };
}
