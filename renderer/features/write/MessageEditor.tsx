import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
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

/** The message with its keywords to put in, and its problems in words. */
export function MessageEditor() {
  const field = useRef<HTMLTextAreaElement>(null);
  const { template, offered, problems: found } = useMessage();
  const update = useFlow((flow) => flow.update);
  const [tooLong, setTooLong] = useState<string | null>(null);
  const [settled] = useDebouncedValue(template, typingMs);
  // A keyword that is being typed is not closed yet, which is no mistake.
  const problems = settled === template ? found : noProblems;

  function change(text: string): void {
    // A draft holds no more than this, so what is over stays on screen only until it is shortened.
    const isTooLong = text.length > limits.templateCharacters;
    setTooLong(isTooLong ? text : null);
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
        value={tooLong ?? template}
        onChange={(event) => change(event.currentTarget.value)}
        autosize
        minRows={7}
        maxRows={12}
        error={problems.some(({ code }) => code !== 'empty') || tooLong !== null}
        // A message with a slip in it is still the owner's message: only its frame turns red.
        styles={{ input: { fontSize: 15, lineHeight: 1.5, color: 'var(--mantine-color-text)' } }}
        data-autofocus
      />
      <MessageProblems
        problems={tooLong === null ? problems : [overLimit(tooLong)]}
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
