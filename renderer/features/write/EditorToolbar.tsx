import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconCode,
  IconItalic,
  IconStrikethrough,
  type Icon,
} from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import type { Editing } from '../../ui/message/editing.ts';
import { EmojiButton } from './EmojiButton.tsx';
import { withStyle } from './withStyle.ts';
import classes from './WriteStep.module.css';

interface EditorToolbarProps {
  text: string;
  editing: Editing;
  onFocus: () => void;
  /** Whether the channel shows bold and the like; a text message cannot. */
  hasStyles: boolean;
}

const styles = [
  { key: 'bold', mark: '*', icon: IconBold },
  { key: 'italic', mark: '_', icon: IconItalic },
  { key: 'strike', mark: '~', icon: IconStrikethrough },
  { key: 'mono', mark: '```', icon: IconCode },
] as const;

/** Undo, redo, how WhatsApp shows words, and emoji. */
export function EditorToolbar({ text, editing, onFocus, hasStyles }: EditorToolbarProps) {
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('write.tools')}>
      <Tool
        icon={IconArrowBackUp}
        label={t('write.undo')}
        isOff={editing.history.past.length === 0}
        onClick={editing.undo}
      />
      <Tool
        icon={IconArrowForwardUp}
        label={t('write.redo')}
        isOff={editing.history.future.length === 0}
        onClick={editing.redo}
      />
      {hasStyles &&
        styles.map(({ key, mark, icon }) => (
          <Tool
            key={key}
            icon={icon}
            label={t(`write.styles.${key}`)}
            onClick={() => {
              const styled = withStyle(text, editing.selection, mark);
              editing.change({ text: styled.text }, styled.selection);
              onFocus();
            }}
          />
        ))}
      <EmojiButton
        onChoose={(emoji) => {
          editing.insert(emoji);
          onFocus();
        }}
      />
    </div>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  isOff?: boolean;
  onClick: () => void;
}

function Tool({ icon: Symbol, label, isOff = false, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={isOff} onClick={onClick}>
        <Symbol size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
