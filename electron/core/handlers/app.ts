import type { Handlers } from '../../../shared/contract.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import type { Deps } from '../deps.ts';

type Names = 'app.info' | 'settings.read' | 'settings.update';

/** What the program is, and the owner's settings. */
export function appHandlers({ info, store, vault, emit }: Deps): Pick<Handlers, Names> {
  return {
    'app.info': async () => ({
      ...info,
      keychain: (await vault.keychainWorks()) ? 'works' : 'unavailable',
    }),
    'settings.read': () => store.settings.read(),
    'settings.update': (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const settings: Settings = { ...store.settings.read(), ...given };
      store.settings.write(settings);
      emit({ name: 'settings.changed', payload: settings });
      return settings;
    },
  };
}
