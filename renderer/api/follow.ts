import type { AppInfo } from '../../shared/contract/app.ts';
import { create } from 'zustand';
import { followAccounts } from './accounts.ts';
import { followCampaigns } from './campaigns.ts';
import { api } from './client.ts';
import { followSettings } from './settings.ts';

/** What the shell says of itself; null until the app has started. */
export const useAppInfo = create<{ info: AppInfo | null }>()(() => ({ info: null }));

/** Takes a snapshot of everything main holds and follows it from here on. Throws a `CallFailure`. */
export async function followMain(): Promise<void> {
  await Promise.all([followSettings(), followAccounts(), followCampaigns()]);
  useAppInfo.setState({ info: await api.call('app.info', {}) });
}
