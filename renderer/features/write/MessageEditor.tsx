import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useRef, type ReactNode } from 'react';
import { isSms } from '../../../shared/domain/channels.ts';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { mapKeywords } from '../../../shared/domain/map-keywords.ts';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { Editing, Selection } from '../../ui/message/editing.ts';
import { MessageField } from '../../ui/message/MessageField.tsx';
import { useKeywordList } from '../../ui/message/useKeywordList.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { keywordAt } from './keywordAt.ts';
import { KeywordBar } from './KeywordBar.tsx';
import { KeywordChips } from './KeywordChips.tsx';
import { MessageProblems } from './MessageProblems.tsx';
import { useMessage } from './useMessage.ts';
import classes from './WriteStep.module.css';

const typingMs = 500;
const noProblems: TemplateProblem[] = [];

interface MessageEditorProps {
  editing: Editing;
  /** A text longer than a draft can hold; null while it fits. */
  overlong: string | null;
  onOverlong: (text: string | null) => void;
  /** Beside the tools: the way to the templates. */
  actions: ReactNode;
}

/** The message with its keywords to put in, how each is written, and its problems in words. */
export function MessageEditor({ editing, overlong, onOverlong, actions }: MessageEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = (): void => field.current?.focus();
  const { template, offered, problems: found } = useMessage();
  const hasStyles = useFlow((flow) => !isSms(flow.draft?.channelId ?? 1));
  const [settled] = useDebouncedValue(template, typingMs);
  const list = useKeywordList(template, field, editing, offered);
  // A keyword that is being typed is not closed yet, which is no mistake.
  const problems = settled === template ? found.filter(({ at }) => at !== list.open?.start) : noProblems;
  const part = overlong === null ? keywordAt(template, editing.selection) : null;

  function type(text: string, at: Selection): void {
    // A draft holds no more than this, so what is over stays on screen only until it is shortened.
    const isTooLong = text.length > limits.templateCharacters;
    onOverlong(isTooLong ? text : null);
    if (!isTooLong) editing.type(text, at);
  }

  return (
    <div>
      <KeywordChips
        keywords={offered}
        onChoose={(keyword) => {
          editing.insert(`{{${keyword}}}`);
          focus();
        }}
      />
      <div className={classes.tools}>
        <EditorToolbar text={template} editing={editing} onFocus={focus} hasStyles={hasStyles} />
        {actions}
      </div>
      <MessageField
        label={t('write.message')}
        field={field}
        text={overlong ?? template}
        editing={editing}
        onType={type}
        list={list}
        problems={overlong === null ? problems : noProblems}
        isInvalid={problems.some(({ code }) => code !== 'empty') || overlong !== null}
        describedBy={id}
      />
      <div className={classes.under}>
        {part ? (
          <KeywordBar text={template} part={part} editing={editing} onFocus={focus} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('write.keywordHint')}
          </Text>
        )}
      </div>
      <MessageProblems
        id={id}
        problems={overlong === null ? problems : [overLimit(overlong)]}
        keywords={offered}
        onShow={({ at, length }) => {
          focus();
          field.current?.setSelectionRange(at, at + length);
        }}
        onReplace={({ text: wrong }, keyword) => {
          editing.change({ text: mapKeywords(template, new Map([[foldKeyword(wrong), keyword]])) });
          focus();
        }}
      />
    </div>
  );
}

function overLimit(text: string): TemplateProblem {
  const at = limits.templateCharacters;
  return { code: 'too_long', at, length: text.length - at, text: '' };
}
