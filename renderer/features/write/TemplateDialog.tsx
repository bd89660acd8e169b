import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { mapKeywords, unknownKeywords } from '../../../shared/domain/map-keywords.ts';
import type { MessageTemplate } from '../../../shared/domain/saved-template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { draftWith } from '../../app/templates/messageOf.ts';
import { TemplatePicker } from '../../app/templates/TemplatePicker.tsx';
import type { Editing } from '../../ui/message/editing.ts';
import { MapKeywords } from './MapKeywords.tsx';
import { useMessage } from './useMessage.ts';

/** Puts a template in place of the message, its words in place of columns where the sheet calls them otherwise. */
export function TemplateDialog({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const { template, offered, known } = useMessage();
  const update = useFlow((flow) => flow.update);
  const [picked, setPicked] = useState<MessageTemplate | null>(null);

  function use(message: MessageTemplate, instead: ReadonlyMap<string, string>): void {
    update(draftWith(message));
    editing.change({ text: mapKeywords(message.text, instead) });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={picked ? t('templates.matchTitle') : t('templates.openTitle')}
      size={picked ? 620 : 980}
    >
      {picked ? (
        <MapKeywords
          wanted={unknownKeywords(picked.text, known)}
          offered={offered}
          onBack={() => setPicked(null)}
          onDone={(instead) => use(picked, instead)}
        />
      ) : (
        <div style={{ display: 'flex', height: 'min(480px, 60vh)' }}>
          <TemplatePicker
            renderActions={({ message }) => (
              <>
                <Button
                  onClick={() => {
                    if (unknownKeywords(message.text, known).length > 0) setPicked(message);
                    else use(message, new Map());
                  }}
                >
                  {t('templates.use')}
                </Button>
                {template.trim() !== '' && (
                  <Text size="sm" c="dimmed">
                    {t('templates.useReplaces')}
                  </Text>
                )}
              </>
            )}
          />
        </div>
      )}
    </Modal>
  );
}
