import { create } from 'zustand';
import type { Settings } from '../../shared/domain/settings.ts';
import { defaultSettings } from '../../shared/domain/settings.ts';
import { api } from './client.ts';

interface SettingsStore {
  settings: Settings;
  /** Changes main's settings; the reply is what holds from here on. Throws a `CallFailure`. */
  update: (patch: Partial<Settings>) => Promise<void>;
}

/** The settings as main holds them. */
export const useSettings = create<SettingsStore>()((set) => ({
  settings: defaultSettings,
  update: async (patch) => set({ settings: await api.call('settings.update', patch) }),
}));

/** Takes a snapshot, then follows the events; answers the remover. */
export async function followSettings(): Promise<() => void> {
  const remove = api.on('settings.changed', (settings) => useSettings.setState({ settings }));
  useSettings.setState({ settings: await api.call('settings.read', {}) });
  return remove;
}
