import { api } from '../api/client.ts';

/** Removes a list that nothing uses; main keeps one that something else does. */
export async function forgetList(listId: string): Promise<void> {
  try {
    await api.call('lists.remove', { listId });
  } catch {
    // A spare list does no harm: it stands under Lists, or goes at a later start.
  }
}
