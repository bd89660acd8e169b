import { Button } from '@mantine/core';
import type { CallError } from '../../shared/contract/errors.ts';
import { errorWords } from '../../shared/text/error-words.ts';
import { t } from '../../shared/text/index.ts';
import { Notice } from './Notice.tsx';

interface ErrorNoticeProps {
  error: CallError | null;
  onRetry?: () => void;
}

/** The sentence for a failed call, said aloud when it appears; nothing while there is no error. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  if (!error) return null;
  return (
    <Notice
      tone="bad"
      live
      actions={
        onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t('shell.tryAgain')}
          </Button>
        )
      }
    >
      {errorWords(error)}
    </Notice>
  );
}
