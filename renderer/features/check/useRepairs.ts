import { useAnswer } from '../../api/useAnswer.ts';
import { useContacts } from '../../app/contacts.ts';
import type { RepairCounts } from '../../workers/contacts-protocol.ts';

const nothing: RepairCounts = { kinds: {}, run: 0 };

/** How the rows to fix may be repaired; looked for anew after each check. */
export function useRepairs(): RepairCounts {
  const version = useContacts((contacts) => contacts.version);
  return useAnswer('repairs.run', null, version) ?? nothing;
}
