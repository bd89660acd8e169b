import type { Handlers } from '../../../shared/contract.ts';
import { practiceAccountId } from '../../../shared/domain/draft.ts';
import { mediaVerdict } from '../../../shared/domain/media-verdict.ts';
import type { Deps } from '../deps.ts';

/** Checks of media addresses. */
export function mediaHandlers({ media }: Deps): Pick<Handlers, 'media.check'> {
  return {
    'media.check': async ({ url, accountId }) =>
      mediaVerdict(await media.look(url, accountId === practiceAccountId)),
  };
}
