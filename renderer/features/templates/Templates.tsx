import { Button } from '@mantine/core';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { freeName, type MessageTemplate, type SavedTemplate } from '../../../shared/domain/saved-template.ts';
import { t } from '../../../shared/text/index.ts';
import type { Choice } from '../../app/templates/choices.ts';
import { SaveTemplateDialog } from '../../app/templates/SaveTemplateDialog.tsx';
import { TemplatePicker } from '../../app/templates/TemplatePicker.tsx';
import { useTemplates } from '../../app/templates/useTemplates.ts';
import { useCampaignWithMessage } from '../../app/useCampaignWithMessage.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { RemoveTemplate } from './RemoveTemplate.tsx';

interface Asking {
  title: string;
  message: MessageTemplate;
  templateId: string | null;
}

const blank: MessageTemplate = { name: '', text: '', locale: '', mediaUrl: '' };

/** The messages an owner keeps, those to start from, and those of past campaigns. */
export function Templates() {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [removing, setRemoving] = useState<SavedTemplate | null>(null);
  const { saved } = useTemplates();
  const campaign = useCampaignWithMessage();

  const copyOf = ({ message }: Choice): MessageTemplate => ({
    ...message,
    name: freeName(saved ?? [], message.name, limits.nameCharacters),
  });

  return (
    <StepLayout
      title={t('templates.title')}
      lead={t('templates.lead')}
      fill
      actions={
        <Button
          variant="default"
          onClick={() => setAsking({ title: t('templates.newTitle'), message: blank, templateId: null })}
        >
          {t('templates.new')}
        </Button>
      }
    >
      <ErrorNotice error={campaign.error} />
      <TemplatePicker
        renderActions={(choice) => (
          <>
            <Button loading={campaign.busy} onClick={() => campaign.start(choice.message)}>
              {t('templates.newCampaign')}
            </Button>
            {choice.saved ? (
              <Own
                template={choice.saved}
                onChange={(template) =>
                  setAsking({
                    title: t('templates.changeTitle'),
                    message: template,
                    templateId: template.id,
                  })
                }
                onDuplicate={() =>
                  setAsking({
                    title: t('templates.duplicateTitle'),
                    message: copyOf(choice),
                    templateId: null,
                  })
                }
                onRemove={setRemoving}
              />
            ) : (
              <Button
                variant="default"
                onClick={() =>
                  setAsking({ title: t('templates.keepTitle'), message: copyOf(choice), templateId: null })
                }
              >
                {t('templates.keep')}
              </Button>
            )}
          </>
        )}
      />
      {asking && <SaveTemplateDialog {...asking} onClose={() => setAsking(null)} />}
      {removing && <RemoveTemplate template={removing} onClose={() => setRemoving(null)} />}
    </StepLayout>
  );
}

interface OwnProps {
  template: SavedTemplate;
  onChange: (template: SavedTemplate) => void;
  onDuplicate: () => void;
  onRemove: (template: SavedTemplate) => void;
}

/** What can be done with a template the owner keeps. */
function Own({ template, onChange, onDuplicate, onRemove }: OwnProps) {
  return (
    <>
      <Button variant="default" onClick={() => onChange(template)}>
        {t('templates.change')}
      </Button>
      <Button variant="default" onClick={onDuplicate}>
        {t('templates.duplicate')}
      </Button>
      <Button variant="default" onClick={() => onRemove(template)}>
        {t('templates.remove')}
      </Button>
    </>
  );
}
