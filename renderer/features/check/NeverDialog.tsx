import { t } from '../../../shared/text/index.ts';
import { useChanges } from '../../app/changes.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';

/** Says what "Never contact again" does, and does it. */
export function NeverDialog({ number, onClose }: { number: string; onClose: () => void }) {
  const { run, busy, error } = useAction();
  async function confirm(): Promise<void> {
    const words = t('tidy.neverDone', { number });
    if (await run(() => useChanges.getState().make({ words, doNotContact: number }))) onClose();
  }
  return (
    <ConfirmDialog
      opened
      title={t('tidy.neverTitle', { number })}
      confirmLabel={t('tidy.never')}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('tidy.neverBody')}
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
