import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { messageOf } from '../../app/templates/messageOf.ts';
import { SaveTemplateDialog } from '../../app/templates/SaveTemplateDialog.tsx';
import type { Editing } from '../../ui/message/editing.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

/** The ways to the templates: start from one, and keep this message as one. */
export function TemplateButtons({ editing }: { editing: Editing }) {
  const [asking, setAsking] = useState<'open' | 'save' | null>(null);
  const draft = useFlow((flow) => flow.draft);
  const close = (): void => setAsking(null);
  if (!draft) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={() => setAsking('open')}>
        {t('templates.open')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={draft.template.trim() === ''}
        onClick={() => setAsking('save')}
      >
        {t('templates.saveMine')}
      </Button>
      {asking === 'open' && <TemplateDialog editing={editing} onClose={close} />}
      {asking === 'save' && (
        <SaveTemplateDialog
          title={t('templates.keepTitle')}
          message={messageOf(draft)}
          templateId={null}
          onClose={close}
        />
      )}
    </Group>
  );
}
