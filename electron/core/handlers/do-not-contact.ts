import type { Handlers } from '../../../shared/contract.ts';
import type { Deps } from '../deps.ts';

type Names =
  | 'doNotContact.list'
  | 'doNotContact.entries'
  | 'doNotContact.find'
  | 'doNotContact.add'
  | 'doNotContact.remove';

/** The numbers nobody may be sent a message at. */
export function doNotContactHandlers({ store, clock }: Deps): Pick<Handlers, Names> {
  const { doNotContact } = store;
  return {
    'doNotContact.list': () => doNotContact.list(),
    'doNotContact.entries': ({ afterNumber, limit }) => doNotContact.entries(afterNumber, limit),
    'doNotContact.find': ({ numbers }) => doNotContact.find(numbers),
    'doNotContact.add': ({ numbers, source, sourceName }) => ({
      added: doNotContact.add(numbers, { source, sourceName }, clock.nowMs()),
    }),
    'doNotContact.remove': ({ number }) => {
      doNotContact.remove(number);
      return null;
    },
  };
}
