import { Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { withoutDetails } from '../../../shared/domain/map-keywords.ts';
import type { MessageTemplate } from '../../../shared/domain/saved-template.ts';
import { Bubble } from '../../ui/message/Bubble.tsx';
import classes from './Templates.module.css';

/** A message as it stands, in a bubble, with the address of its picture or file. */
export function TemplateText({ message }: { message: MessageTemplate }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={classes.chat} tabIndex={0}>
      <div className={classes.bubble} dir="auto">
        {message.mediaUrl && (
          <Text size="xs" c="dimmed" mb={6} className={classes.media}>
            <IconPaperclip size={14} aria-hidden /> {message.mediaUrl}
          </Text>
        )}
        <Bubble text={withoutDetails(message.text)} hasStyles />
      </div>
    </div>
  );
}
