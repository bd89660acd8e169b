import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { mediaUrl as mediaSchema } from '../../../shared/domain/draft.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { unknownKeywords } from '../../../shared/domain/map-keywords.ts';
import { templateNamed, type MessageTemplate } from '../../../shared/domain/saved-template.ts';
import { checkMessage } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { templateProblemWords } from '../../../shared/text/template-problem-words.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { saveTemplate, useTemplates } from './useTemplates.ts';

interface SaveTemplateDialogProps {
  title: string;
  message: MessageTemplate;
  /** The template that is changed; null makes a new one. */
  templateId: string | null;
  onClose: () => void;
  onSaved?: () => void;
}

/** A template's name, words and picture; a name that is taken is saved over only where the button says so. */
export function SaveTemplateDialog({
  title,
  message,
  templateId,
  onClose,
  onSaved,
}: SaveTemplateDialogProps) {
  const [{ name, text, mediaUrl }, setOwn] = useState(message);
  const { saved } = useTemplates();
  const { run, busy, error } = useAction();
  const change = (changed: Partial<MessageTemplate>): void => setOwn((own) => ({ ...own, ...changed }));

  const named = templateNamed(saved ?? [], name);
  const inPlaceOf = named && named.id !== templateId ? named : null;
  // Columns are those of whatever sheet it will be used with, so any keyword is right here.
  const problem = checkMessage({ template: text, mediaUrl: '' }, unknownKeywords(text, []))[0];
  const isMediaBad = !mediaSchema.safeParse(mediaUrl).success;
  const isWhole = name.trim() !== '' && text.trim() !== '' && !problem && !isMediaBad;

  async function save(): Promise<void> {
    const isDone = await run(() =>
      saveTemplate(inPlaceOf?.id ?? templateId, { ...message, name, text, mediaUrl }),
    );
    if (!isDone) return;
    onSaved?.();
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={title} size={620}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) void save();
        }}
      >
        <TextInput
          label={t('templates.name')}
          maxLength={limits.nameCharacters}
          value={name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          data-autofocus
        />
        <Textarea
          mt="sm"
          label={t('templates.message')}
          description={t('templates.messageHint', { open: '{{', close: '}}' })}
          autosize
          minRows={5}
          maxRows={14}
          dir="auto"
          maxLength={limits.templateCharacters}
          value={text}
          error={problem && problem.code !== 'empty' && templateProblemWords(problem)}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <TextInput
          mt="sm"
          label={t('templates.media')}
          placeholder={t('write.mediaPlaceholder')}
          maxLength={limits.urlCharacters}
          value={mediaUrl}
          error={isMediaBad && t('write.mediaBad')}
          onChange={(event) => change({ mediaUrl: event.currentTarget.value })}
        />
        <ErrorNotice error={error} />
        {inPlaceOf && (
          <Text size="sm" mt="sm">
            {t('templates.nameTaken')}
          </Text>
        )}
        <Group justify="flex-end" mt="md" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!isWhole}>
            {inPlaceOf ? t('templates.replace', { name: inPlaceOf.name }) : t('templates.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
