import { ActionIcon, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import classes from './WriteStep.module.css';

/** What shops, clinics and schools write most. */
const offered =
  '🙂 😊 🎉 🙏 👍 👋 💚 🌟 ✨ 🔥 🎁 🛍️ 🛒 📦 🚚 🧾 💳 💰 🏷️ 📅 ⏰ 📍 📞 ✉️ ✅ ❗ ❓ 🎓 🏫 🩺 💊 🦷'.split(
    ' ',
  );

/** A few emoji to click, and the keys for all the others. */
export function EmojiButton({ onChoose }: { onChoose: (emoji: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          title={t('write.emoji')}
          aria-label={t('write.emoji')}
          onClick={() => setOpen((was) => !was)}
        >
          <IconMoodSmile size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('write.emoji')}>
        <div className={classes.emoji}>
          {offered.map((emoji) => (
            <UnstyledButton
              key={emoji}
              onClick={() => {
                setOpen(false);
                onChoose(emoji);
              }}
            >
              {emoji}
            </UnstyledButton>
          ))}
        </div>
        <Text size="xs" c="dimmed" mt={6}>
          {t('write.emojiMore', { keys: pickerKeys() })}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The keys that open the system's own emoji picker. */
function pickerKeys(): string {
  if (navigator.userAgent.includes('Mac')) return 'Ctrl + Cmd + Space';
  return navigator.userAgent.includes('Windows') ? 'Windows + .' : 'Ctrl + .';
}
