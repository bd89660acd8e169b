import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { insertAtCaret } from './insertAtCaret.ts';
import { KeywordChips } from './KeywordChips.tsx';
import { MessageProblems } from './MessageProblems.tsx';
import { useMessage } from './useMessage.ts';

const typingMs = 500;
const noProblems: TemplateProblem[] = [];

interface MessageEditorProps {
  /** A text longer than a draft can hold; null while it fits. */
  overlong: string | null;
  onOverlong: (text: string | null) => void;
}

/** The message with its keywords to put in, and its problems in words. */
export function MessageEditor({ overlong, onOverlong }: MessageEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { template, offered, problems: found } = useMessage();
  const update = useFlow((flow) => flow.update);
  const [settled] = useDebouncedValue(template, typingMs);
  // A keyword that is being typed is not closed yet, which is no mistake.
  const problems = settled === template ? found : noProblems;

  function change(text: string): void {
    // A draft holds no more than this, so what is over stays on screen only until it is shortened.
    const isTooLong = text.length > limits.templateCharacters;
    onOverlong(isTooLong ? text : null);
    if (!isTooLong) update({ template: text });
  }

  return (
    <div>
      <KeywordChips
        keywords={offered}
        onChoose={(keyword) => {
          if (field.current) insertAtCaret(field.current, `{{${keyword}}}`);
        }}
      />
      <Textarea
        ref={field}
        aria-label={t('write.message')}
        placeholder={t('write.placeholder')}
        value={overlong ?? template}
        onChange={(event) => change(event.currentTarget.value)}
        autosize
        minRows={7}
        maxRows={12}
        error={problems.some(({ code }) => code !== 'empty') || overlong !== null}
        // A message with a slip in it is still the owner's message: only its frame turns red.
        styles={{ input: { fontSize: 15, lineHeight: 1.5, color: 'var(--mantine-color-text)' } }}
      />
      <MessageProblems
        problems={overlong === null ? problems : [overLimit(overlong)]}
        onShow={({ at, length }) => {
          field.current?.focus();
          field.current?.setSelectionRange(at, at + length);
        }}
      />
    </div>
  );
}

function overLimit(text: string): TemplateProblem {
  const at = limits.templateCharacters;
  return { code: 'too_long', at, length: text.length - at, text: '' };
}
