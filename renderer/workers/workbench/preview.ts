import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { checkTemplate, compileTemplate, templateKeywords } from '../../../shared/domain/template.ts';
import type { Preview } from '../protocol.ts';
import type { Workbench } from './state.ts';

/** The finished message of the nth contact that can be sent to (counted from 0); an empty text where the template has problems. */
export function previewOf(
  bench: Workbench,
  { template, columnRoles, nth }: { template: string; columnRoles: ColumnRole[]; nth: number },
): Preview {
  const { headers, rows } = bench.contacts;
  const ready = bench.check?.ready ?? [];
  const index = ready[Math.min(nth, ready.length - 1)];
  const contact = index === undefined ? undefined : bench.check?.contacts[index];
  if (index === undefined || !contact) return { kind: 'nobody' };
  const keywords = templateKeywords(headers, columnRoles);
  // An empty one is no fault here: a file may go without any text.
  const isSound = checkTemplate(template, keywords).every(({ code }) => code === 'empty');
  const message = isSound ? compileTemplate(template, headers, columnRoles)(rows[index]?.cells ?? []) : null;
  return {
    kind: 'person',
    nth: Math.min(nth, ready.length - 1),
    of: ready.length,
    rowNumber: contact.rowNumber,
    name: contact.name,
    number: contact.number ?? '',
    text: message?.ok ? message.text : null,
    missing: message && !message.ok ? message.missing : [],
  };
}
