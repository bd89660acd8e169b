import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { mediaUrl } from '../../../shared/domain/draft.ts';
import type { MediaVerdict } from '../../../shared/domain/media-verdict.ts';
import { api } from '../../api/client.ts';

const typingMs = 600;

/** What is found at a media address: being looked at, a verdict, or null where there is none to look at. */
export function useMediaCheck(url: string, accountId: string): MediaVerdict | 'looking' | null {
  const [settled] = useDebouncedValue(url, typingMs);
  const canLook = url !== '' && mediaUrl.safeParse(url).success;
  const question = JSON.stringify([url, accountId]);
  const [answer, setAnswer] = useState<{ question: string; verdict: MediaVerdict | null } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      const verdict = await api.call('media.check', { url, accountId }).catch(() => null);
      if (isCurrent) setAnswer({ question, verdict });
    }
    if (canLook && settled === url) void look();
    return () => {
      isCurrent = false;
    };
  }, [canLook, settled, url, accountId, question]);

  if (!canLook) return null;
  return answer?.question === question ? answer.verdict : 'looking';
}
