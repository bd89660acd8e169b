import { isDamage } from './damage.ts';

type Group = Record<string, unknown>;

/** The same store, telling of every error that says the file is damaged; the error goes on to whoever asked. */
export function watchedForDamage<Store extends object>(store: Store, onDamage: () => void): Store {
  const watched = Object.entries(store).map(([name, member]): [string, unknown] => [
    name,
    typeof member === 'function'
      ? watchedCall(member as (...given: unknown[]) => unknown, onDamage)
      : watchedForDamage(member as Group, onDamage),
  ]);
  return Object.fromEntries(watched) as Store;
}

function watchedCall(call: (...given: unknown[]) => unknown, onDamage: () => void) {
  return (...given: unknown[]): unknown => {
    try {
      return call(...given);
    } catch (error) {
      if (isDamage(error)) onDamage();
      throw error;
    }
  };
}
