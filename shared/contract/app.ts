import { z } from 'zod';
import type { Settings } from '../domain/settings.ts';
import { settingsSchema } from '../domain/settings.ts';
import { call } from './call.ts';

export interface AppInfo {
  version: string;
  shell: 'desktop' | 'browser' | 'terminal';
  /** Whether this system's keychain works; where it does not, tokens live until the app closes. */
  keychain: 'works' | 'unavailable';
}

export const appCalls = {
  'app.info': call(z.strictObject({})).returns<AppInfo>(),
  'settings.read': call(z.strictObject({})).returns<Settings>(),
  'settings.update': call(settingsSchema.partial()).returns<Settings>(),
};
