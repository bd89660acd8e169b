import { mediaKindOf } from '../../../shared/domain/media-kind.ts';
import type { MediaVerdict } from '../../../shared/domain/media-verdict.ts';
import { hidesText } from '../../../shared/domain/media-verdict.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMegabytes } from '../../ui/format.ts';
import { useMediaCheck } from './useMediaCheck.ts';
import classes from './WriteStep.module.css';

/** What stands below the media field: what was found at the address, and whether the text is shown beside it. */
export function MediaWords({ url, accountId }: { url: string; accountId: string }) {
  const verdict = useMediaCheck(url, accountId);
  if (verdict === null) return t('write.mediaHint');
  if (verdict === 'looking') return t('write.mediaLooking');
  const isFound = verdict.code === 'fine' || verdict.code === 'too_big';
  const kind = isFound ? verdict.kind : mediaKindOf(url);
  return (
    <output className={classes.verdict} data-warns={verdict.code !== 'fine' || hidesText(kind) || undefined}>
      {verdictWords(verdict)} {hidesText(kind) && t('write.mediaNoCaption')}
    </output>
  );
}

function verdictWords(verdict: MediaVerdict): string {
  switch (verdict.code) {
    case 'fine': {
      const kind = t(`write.mediaKinds.${verdict.kind}`);
      if (verdict.bytes === null) return t('write.mediaVerdict.fineNoSize', { kind });
      return t('write.mediaVerdict.fine', { kind, size: formatMegabytes(verdict.bytes) });
    }
    case 'too_big':
      return t('write.mediaVerdict.too_big', {
        kind: t(`write.mediaKinds.${verdict.kind}`),
        size: formatMegabytes(verdict.bytes),
        limit: formatMegabytes(verdict.limitBytes),
      });
    case 'bad_status':
      return t('write.mediaVerdict.bad_status', { status: verdict.httpStatus });
    default:
      return t(`write.mediaVerdict.${verdict.code}`);
  }
}
