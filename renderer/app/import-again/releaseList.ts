import { useBench } from '../bench.ts';
import { useChanges } from '../changes.ts';
import { useContacts } from '../contacts.ts';
import { useFlow } from '../flow.ts';

/** Lets go of a list that is about to change: a draft that uses it is saved and closed, so that it cannot be written back as it was. */
export async function releaseList(listId: string): Promise<void> {
  const { draft, close } = useFlow.getState();
  if (draft?.listId === listId) await close();
  forgetRows(listId);
}

/** Lets go of the rows of a list that are held here, which are others by now. */
export function forgetRows(listId: string): void {
  useBench.getState().forget(listId);
  useChanges.getState().forget(listId);
  useContacts.setState({ listId: null, counts: null });
}
