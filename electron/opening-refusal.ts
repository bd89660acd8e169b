import { t } from '../shared/text/index.ts';
import { rescueWords } from '../shared/text/rescue-words.ts';
import { DamagedDatabaseError } from './store/damage.ts';
import { NewerDatabaseError } from './store/migrate.ts';

/** What a window's shell says where its core could not be opened. */
export function openingRefusal(error: unknown, folder: string): string {
  if (error instanceof NewerDatabaseError) return t('launcher.newerDatabase', { folder });
  if (error instanceof DamagedDatabaseError && error.keptAs !== null) {
    return t('launcher.damagedDatabase', {
      folder,
      kept: error.keptAs,
      rescue: rescueWords(error.rescue),
    });
  }
  return t('launcher.folderUnusable', { folder });
}
