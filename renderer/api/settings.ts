import { create } from 'zustand';
import type { Settings } from '../../shared/domain/settings.ts';
import { defaultSettings } from '../../shared/domain/settings.ts';
import { api } from './client.ts';

interface SettingsStore {
  settings: Settings;
  /** Changes main's settings, one change after the other; the reply is what holds from here on. Throws a `CallFailure`. */
  update: (patch: SettingsPatch) => Promise<void>;
}

/** What changes, or how it follows from what holds by then. */
export type SettingsPatch = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

let last: Promise<unknown> = Promise.resolve();

/** The settings as main holds them. */
export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: defaultSettings,
  update: (patch) => {
    const apply = async (): Promise<void> => {
      const change = typeof patch === 'function' ? patch(get().settings) : patch;
      set({ settings: await api.call('settings.update', change) });
    };
    const done = last.then(apply);
    last = done.catch(() => undefined);
    return done;
  },
}));

/** Takes a snapshot, then follows the events; answers the remover. */
export async function followSettings(): Promise<() => void> {
  const remove = api.on('settings.changed', (settings) => useSettings.setState({ settings }));
  useSettings.setState({ settings: await api.call('settings.read', {}) });
  return remove;
}
