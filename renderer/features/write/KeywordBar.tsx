import { ActionIcon, Select, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { TemplateFilter } from '../../../shared/domain/filters.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { Editing } from '../../ui/message/editing.ts';
import { filterChoices } from './filterChoices.ts';
import { type KeywordPart, withPart } from './keywordAt.ts';
import classes from './WriteStep.module.css';

interface KeywordBarProps {
  text: string;
  part: KeywordPart;
  editing: Editing;
  onFocus: () => void;
}

const asItIs = 'as-it-is';

/** How the keyword at the caret is written, and what stands for a missing value. */
export function KeywordBar({ text, part, editing, onFocus }: KeywordBarProps) {
  const formats = useFlow((flow) => flow.draft?.formats);
  const { keyword, filter, fallback } = part;
  if (!formats) return null;

  function change(to: { filter?: TemplateFilter | null; fallback?: string }, isTyping: boolean): void {
    const made = withPart(text, part, to);
    // The caret stays in the keyword, so that this bar stays with it.
    const caret = { start: made.end, end: made.end };
    if (isTyping) editing.fill(made.text, caret);
    else editing.change({ text: made.text }, caret);
  }

  return (
    <fieldset className={classes.bar} aria-label={t('write.keywordBar', { keyword })}>
      <span className={classes.pill}>{keyword}</span>
      <Select
        size="xs"
        w={210}
        aria-label={t('write.filterLabel', { keyword })}
        data={[{ value: asItIs, label: t('write.filters.asItIs') }, ...filterChoices(formats)]}
        value={filter ?? asItIs}
        allowDeselect={false}
        onChange={(value) => {
          if (value) change({ filter: value === asItIs ? null : value }, false);
        }}
      />
      <TextInput
        size="xs"
        flex={1}
        aria-label={t('write.fallbackHere', { keyword })}
        placeholder={t('write.fallbackHerePlaceholder')}
        value={fallback ?? ''}
        onChange={(event) => change({ fallback: event.currentTarget.value }, true)}
      />
      <Tooltip label={t('write.removeKeyword')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('write.removeKeyword')}
          onClick={() => {
            const { start } = part;
            editing.change({ text: text.slice(0, start) + text.slice(part.end) }, { start, end: start });
            onFocus();
          }}
        >
          <IconTrash size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </fieldset>
  );
}
