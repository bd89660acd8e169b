import { homedir } from 'node:os';
import { join } from 'node:path';

/** The data folder, one for all shells: LOCALAPPDATA on Windows, Application Support on macOS, XDG_DATA_HOME elsewhere. */
export function dataFolder(): string {
  const home = homedir();
  switch (process.platform) {
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Sendsheet');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Sendsheet');
    default:
      return join(process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sendsheet');
  }
}
