import type { SavedTemplate } from '../../../shared/domain/saved-template.ts';
import { t } from '../../../shared/text/index.ts';
import { api } from '../../api/client.ts';
import { reloadTemplates } from '../../app/templates/useTemplates.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';

/** Asks before a template is removed. */
export function RemoveTemplate({ template, onClose }: { template: SavedTemplate; onClose: () => void }) {
  const { run, busy, error } = useAction();

  async function remove(): Promise<void> {
    if (!(await run(() => api.call('templates.remove', { templateId: template.id })))) return;
    await reloadTemplates();
    onClose();
  }

  return (
    <ConfirmDialog
      opened
      title={t('templates.removeTitle', { name: template.name })}
      confirmLabel={t('templates.removeConfirm')}
      cancelLabel={t('templates.keepIt')}
      danger
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('templates.removeBody')}
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
