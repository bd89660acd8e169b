import type { PersonView, PlanQuestion } from '../plan-protocol.ts';
import type { WorkbenchCalls } from '../protocol.ts';
import { pageOf, selection } from './selection.ts';
import type { PlanResult, Workbench } from './state.ts';

type PageInput = WorkbenchCalls['plan.page']['input'];

/** The rows of Review that are on screen: finished messages, or people left out for one reason. */
export function planPage(bench: Workbench, input: PageInput): WorkbenchCalls['plan.page']['output'] {
  const { plan } = bench;
  if (!plan) return { people: [], matching: 0 };
  const { filter, search, country, onlyFallback, guard, sort } = input;
  const key = JSON.stringify([filter, search, country, onlyFallback, guard, sort]);
  const { indexes } = selection(bench.planSelection, key, () => sorted(plan, find(plan, bench, input), sort));
  bench.planSelection = { key, indexes, isOfMessages: filter === 'messages' };
  return {
    people: pageOf(indexes, input).map((index) => viewOf(plan, index)),
    matching: indexes.length,
  };
}

/** Row numbers of everybody a question finds who is sent a message. */
export function tickedRows(bench: Workbench, question: PlanQuestion): number[] {
  const { plan } = bench;
  if (!plan) return [];
  return find(plan, bench, question)
    .map((index) => plan.people[index]!)
    .filter(({ leftOutReason }) => leftOutReason === null)
    .map(({ rowNumber }) => rowNumber);
}

function find(
  plan: PlanResult,
  { guards }: Workbench,
  { filter, search, country, onlyFallback, guard }: PlanQuestion,
): number[] {
  const named = guard === null ? null : (guards?.[guard] ?? new Set());
  const words = search.trim().toLowerCase();
  const indexes: number[] = [];
  for (const [index, person] of plan.people.entries()) {
    const { rowNumber, leftOutReason, name, number, text, country: own } = person;
    // Unticked people stay in the list of messages, so that they can be ticked again where they were.
    const isMessage = leftOutReason === null || leftOutReason === 'unticked';
    if (filter === 'messages' ? !isMessage : leftOutReason !== filter) continue;
    if (country !== null && (own ?? '') !== country) continue;
    if (named !== null && !named.has(rowNumber)) continue;
    if (onlyFallback && !plan.fallbacks.has(index)) continue;
    const isFound = words === '' || [name, number, text].some((part) => part?.toLowerCase().includes(words));
    if (isFound) indexes.push(index);
  }
  return indexes;
}

function sorted(plan: PlanResult, indexes: number[], sort: PageInput['sort']): number[] {
  const { people, segments } = plan;
  if (sort === 'sheet') return indexes;
  if (sort === 'country') {
    const countryAt = (index: number): string => people[index]?.country ?? '~';
    return indexes.sort((a, b) => compare(countryAt(a), countryAt(b)) || a - b);
  }
  const size =
    sort === 'longest'
      ? (index: number) => people[index]?.text?.length ?? 0
      : sort === 'segments'
        ? (index: number) => segments[index] ?? 0
        : (index: number) => Number(plan.fallbacks.has(index));
  return indexes.sort((a, b) => size(b) - size(a) || a - b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function viewOf(plan: PlanResult, index: number): PersonView {
  const person = plan.people[index]!;
  const { rowNumber, name, number, country, text, leftOutReason, detail, isTooLong } = person;
  return {
    rowNumber,
    name,
    number,
    country,
    text,
    cost: text === null ? null : plan.priceOf(country, plan.segments[index] ?? 0),
    usesFallback: plan.fallbacks.has(index),
    leftOutReason,
    detail,
    isTooLong,
    characters: text?.length ?? 0,
    segments: plan.segments[index] ?? 0,
  };
}
