import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';

/** Says so where the whole file turned out to be in another encoding than its first rows, which were shown already. */
export function OtherEncoding({ view: { encoding } }: { view: SheetView }) {
  const first = useBench((bench) => bench.preview?.encoding ?? null);
  if (first === null || encoding === null || first === encoding) return null;
  return (
    <Notice tone="warn">
      {t('sheet.otherEncoding', {
        first: t(`sheet.encodings.${first}`),
        encoding: t(`sheet.encodings.${encoding}`),
      })}
    </Notice>
  );
}
