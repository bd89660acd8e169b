import { deliveryTransitions } from '../../shared/domain/delivery.ts';
import { attemptTransitions, campaignTransitions, personTransitions } from '../../shared/domain/states.ts';

const tables: [title: string, first: string, transitions: Record<string, readonly string[]>][] = [
  ['A campaign', 'draft', campaignTransitions],
  ['A person in a campaign', 'waiting', personTransitions],
  ['An attempt: one call to the Push API', 'sending', attemptTransitions],
  ['Delivery of an accepted message', 'submitted', deliveryTransitions],
];
const begin = '<!-- states: written by test/tools/state-diagram.ts -->';
const end = '<!-- end of states -->';

/** A text with the diagrams of the code's tables between its markers; throws where it has none. */
export function withDiagrams(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error('the markers of the state diagrams are missing');
  return `${text.slice(0, from)}${begin}\n\n${tables.map(draw).join('\n')}\n${text.slice(to)}`;
}

function draw([title, first, transitions]: (typeof tables)[number]): string {
  const arrows = Object.entries(transitions).flatMap(([from, next]) =>
    next.length === 0 ? [`  ${from} --> [*]`] : next.map((to) => `  ${from} --> ${to}`),
  );
  const lines = ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...arrows, '```'];
  return `${title}:\n\n${lines.join('\n')}\n`;
}
