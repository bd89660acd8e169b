import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

// The browser must not offer to keep what is typed here, a token least of all.
const preferences = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
};

/** Makes a profile folder for one window; what the browser stored in it earlier stays. */
export async function prepareProfile(profileDir: string): Promise<void> {
  const file = path.join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(preferences), { mode: 0o600 });
}
