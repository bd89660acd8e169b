import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { insertAtCaret } from './insertAtCaret.ts';
import { KeywordChips } from './KeywordChips.tsx';
import { MessageProblems } from './MessageProblems.tsx';
import { useMessage } from './useMessage.ts';

/** The message with its keywords to put in, and its problems in words. */
export function MessageEditor() {
  const field = useRef<HTMLTextAreaElement>(null);
  const { template, offered, problems } = useMessage();
  const update = useFlow((flow) => flow.update);
  const [tooLong, setTooLong] = useState<string | null>(null);

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
        styles={{ input: { fontSize: 15, lineHeight: 1.5 } }}
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

function overLimit(text: string) {
  const at = limits.templateCharacters;
  return { code: 'too_long', at, length: text.length - at, text: '' } as const;
}
